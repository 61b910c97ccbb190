package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The collection cases: what becomes of them and how they end. How they are opened says {@link
 * CaseOpening}, what may happen to one {@link CaseTransition}.
 */
@Service
@Transactional
public class Cases {

  private final CollectionCaseRepository cases;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  Cases(
      CollectionCaseRepository cases, CompanyCalendar calendar, ApplicationEventPublisher events) {
    this.cases = cases;
    this.calendar = calendar;
    this.events = events;
  }

  /**
   * @throws java.util.NoSuchElementException if there is no such case
   */
  @Transactional(readOnly = true)
  public CaseFacts get(CaseId id) {
    return find(id).facts();
  }

  @Transactional(readOnly = true)
  public Optional<CaseFacts> ofInvoice(InvoiceId invoice) {
    return cases.findByInvoiceId(invoice.value()).map(CollectionCase::facts);
  }

  /** Those of the invoices that have a case, open or over. */
  @Transactional(readOnly = true)
  public Set<InvoiceId> withCase(Collection<InvoiceId> invoices) {
    return cases.findByInvoiceIdIn(invoices.stream().map(InvoiceId::value).toList()).stream()
        .map(found -> found.facts().invoice())
        .collect(Collectors.toSet());
  }

  /** The customer's open cases, in any order. */
  @Transactional(readOnly = true)
  public List<CaseFacts> openOfCustomer(CustomerId customer) {
    return cases.findByCustomerIdAndClosedOnIsNull(customer.value()).stream()
        .map(CollectionCase::facts)
        .toList();
  }

  @Transactional(readOnly = true)
  public long countRunning() {
    return cases.countByClosedOnIsNull();
  }

  /** The open cases among these invoices, found at once. */
  @Transactional(readOnly = true)
  public List<CaseFacts> openAmong(Collection<InvoiceId> invoices) {
    if (invoices.isEmpty()) {
      return List.of();
    }
    return cases.findByInvoiceIdIn(invoices.stream().map(InvoiceId::value).toList()).stream()
        .map(CollectionCase::facts)
        .filter(facts -> facts.state().isOpen())
        .toList();
  }

  /** Those of the cases that are over, found at once. */
  @Transactional(readOnly = true)
  public List<CaseId> overAmong(Collection<CaseId> ids) {
    return cases.findAllById(ids.stream().map(CaseId::value).toList()).stream()
        .map(CollectionCase::facts)
        .filter(facts -> !facts.state().isOpen())
        .map(CaseFacts::id)
        .toList();
  }

  /**
   * Nothing stands in the way of collecting it, or not any more.
   *
   * @throws IllegalStateException here and below if that cannot happen to the case as it stands
   */
  public void collect(CaseId id) {
    undergo(id, CaseTransition.COLLECT);
  }

  /** The customer has said when it pays. */
  public void promise(CaseId id) {
    undergo(id, CaseTransition.PROMISE);
  }

  /** Goods are to come back. */
  public void agreeReturn(CaseId id) {
    undergo(id, CaseTransition.AGREE_RETURN);
  }

  /** All that is open is in dispute, so it is not collected until that is decided. */
  public void dispute(CaseId id) {
    undergo(id, CaseTransition.DISPUTE);
  }

  /**
   * A dispute over all that is open came from outside. A case that is being collected stops at
   * once; for any other this changes nothing, it meets the dispute when it comes back.
   */
  public void disputeInWriting(CaseId id) {
    undergo(id, CaseTransition.DISPUTE_IN_WRITING);
  }

  /** It rests until a day that was agreed. */
  public void pause(CaseId id) {
    undergo(id, CaseTransition.PAUSE);
  }

  /** Billing has to put the invoice in order first. */
  public void correct(CaseId id) {
    undergo(id, CaseTransition.CORRECT);
  }

  /** The supervisors are asked whether somebody outside shall have it. */
  public void proposeHandOver(CaseId id) {
    undergo(id, CaseTransition.PROPOSE_HAND_OVER);
  }

  /** The agency or the lawyer gets it. */
  public void handOver(CaseId id) {
    undergo(id, CaseTransition.HAND_OVER_OUTSIDE);
  }

  /** Who had it outside could not collect it. */
  public void giveBack(CaseId id) {
    undergo(id, CaseTransition.GIVE_BACK);
  }

  /** Nothing is open any more. This and what follows cancels what waits for the case. */
  public void settle(CaseId id) {
    close(List.of(id), CaseTransition.SETTLE);
  }

  /** As {@link #settle}, of many at once. */
  void settleAll(List<CaseId> ids) {
    if (!ids.isEmpty()) {
      close(ids, CaseTransition.SETTLE);
    }
  }

  /** The invoice should never have been sent. */
  public void withdraw(CaseId id) {
    close(List.of(id), CaseTransition.WITHDRAW);
  }

  /** The customer is never dunned from now on. */
  public void exempt(CaseId id) {
    close(List.of(id), CaseTransition.EXEMPT_CUSTOMER);
  }

  /** Nobody collects the balance any more. */
  public void writeOff(CaseId id) {
    close(List.of(id), CaseTransition.WRITE_OFF);
  }

  private void undergo(CaseId id, CaseTransition transition) {
    if (find(id).undergo(transition)) {
      record(id, HistoryAction.STATE, transition.to().name());
    }
  }

  private void close(List<CaseId> ids, CaseTransition end) {
    List<CollectionCase> ending = ids.stream().map(this::find).toList();
    ending.forEach(each -> each.close(end, calendar.today()));
    events.publishEvent(
        new CasesHistory(
            ids.stream()
                .map(id -> new CaseHistoryEvent(id, HistoryAction.CASE_CLOSED, end.to().name()))
                .toList()));
    events.publishEvent(
        new CasesClosed(
            ending.stream()
                .map(CollectionCase::facts)
                .map(facts -> new CaseClosed(facts.id(), facts.invoice(), end.to()))
                .toList()));
  }

  private void record(CaseId id, HistoryAction action, String detail) {
    events.publishEvent(new CaseHistoryEvent(id, action, detail));
  }

  private CollectionCase find(CaseId id) {
    return cases.findById(id.value()).orElseThrow();
  }
}
