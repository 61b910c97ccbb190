package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The collection cases: how they are opened, what state they are in, how they end. */
@Service
@Transactional
public class Cases {

  private static final EnumSet<CollectionStep> SOFT_STEPS =
      EnumSet.of(
          CollectionStep.COURTESY_CALL,
          CollectionStep.FIRST_REMINDER,
          CollectionStep.SECOND_REMINDER);

  private final CollectionCaseRepository cases;
  private final Customers customers;
  private final CaseSteps steps;
  private final StepsBeforeUs beforeUs;
  private final CollectionProcess process;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  Cases(
      CollectionCaseRepository cases,
      Customers customers,
      CaseSteps steps,
      StepsBeforeUs beforeUs,
      CollectionProcess process,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.customers = customers;
    this.steps = steps;
    this.beforeUs = beforeUs;
    this.process = process;
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

  /**
   * Opens the case of an invoice at once and starts its process, because it is in dispute. A
   * customer that is never dunned gets none: then the dispute is kept on record.
   */
  public void openAtOnce(InvoiceFacts invoice) {
    if (customers.get(invoice.customer()).neverDun() != null) {
      return;
    }
    CollectionCase opened =
        cases.saveAndFlush(new CollectionCase(invoice.id(), invoice.customer(), calendar.today()));
    start(opened);
  }

  void start(CollectionCase opened) {
    opened.start();
    CaseId id = opened.facts().id();
    events.publishEvent(new CaseHistoryEvent(id, "CASE_OPENED", null));
    beforeUs.leaveOut(id, opened.facts().invoice());
    process.start(id);
  }

  public void followCalendar(CaseId id, CollectionCalendar days) {
    find(id).follow(days);
  }

  public void moveTo(CaseId id, CaseState state) {
    find(id).moveTo(state);
    record(id, "STATE", state.name());
  }

  /** After a broken promise: no soft letters any more. */
  public void press(CaseId id) {
    find(id).press();
    steps.skip(id, SOFT_STEPS, SkipReason.PRESSING);
    record(id, "PRESSING", null);
  }

  /**
   * A supervisor keeps the invoice in-house.
   *
   * @param day until which the agency has to wait
   */
  public void keepInHouseUntil(CaseId id, LocalDate day) {
    find(id).keepInHouseUntil(day);
    record(id, "KEPT_IN_HOUSE", day.toString());
  }

  /** The invoice went astray and goes out once more; its calendar is to start anew. */
  public void sendAgain(CaseId id) {
    find(id).sendAgain();
    record(id, "INVOICE_SENT_AGAIN", null);
  }

  /** The invoice went astray and was sent again: every step of the calendar is to do once more. */
  public void startCalendarAnew(CaseId id) {
    find(id).startCalendarAnew();
    record(id, "CALENDAR_STARTED_ANEW", null);
  }

  /** Nothing is left to talk about: the agency need not wait for its day. */
  public void bringHandOverForward(CaseId id) {
    find(id).handOverAtOnce();
    record(id, "HAND_OVER_BROUGHT_FORWARD", null);
    process.dueDateMoved(id);
  }

  /** Ends an open case; what waits for it is cancelled in the same transaction. */
  public void close(CaseId id, CaseState end) {
    CollectionCase ending = find(id);
    ending.close(end, calendar.today());
    record(id, "CASE_CLOSED", end.name());
    events.publishEvent(new CaseClosed(id, ending.facts().invoice(), end));
  }

  private void record(CaseId id, String action, String detail) {
    events.publishEvent(new CaseHistoryEvent(id, action, detail));
  }

  private CollectionCase find(CaseId id) {
    return cases.findById(id.value()).orElseThrow();
  }
}
