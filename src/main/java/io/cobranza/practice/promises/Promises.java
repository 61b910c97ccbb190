package io.cobranza.practice.promises;

import io.cobranza.ledger.payments.PaymentHistory;
import io.cobranza.ledger.payments.PaymentReturned;
import io.cobranza.practice.cases.CaseClosed;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CasesClosed;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promises to pay: each instalment trusted until its day is over, then held against what was
 * received.
 */
@Service
@Transactional
public class Promises {

  private final PromiseRepository promises;
  private final Cases cases;
  private final Contacts contacts;
  private final PaymentHistory payments;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  Promises(
      PromiseRepository promises,
      Cases cases,
      Contacts contacts,
      PaymentHistory payments,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.promises = promises;
    this.cases = cases;
    this.contacts = contacts;
    this.payments = payments;
    this.calendar = calendar;
    this.events = events;
  }

  /** Records the promise that the customer made in the case's last contact. */
  public void recordFromContact(CaseId id) {
    ContactRecord said = contacts.last(id).said();
    promises.saveAndFlush(
        new Promise(id, cases.get(id).invoice(), said.instalments(), calendar.today()));
    cases.promise(id);
    events.publishEvent(
        new CaseHistoryEvent(
            id, HistoryAction.PROMISE_MADE, "%s %s".formatted(said.promisedOn(), said.promised())));
  }

  /**
   * Holds the instalment of the last promise that is waited for against the payments received since
   * the promise was made.
   *
   * @return KEPT, PART_KEPT or, if nothing came in, BROKEN
   */
  public PromiseState check(CaseId id) {
    Promise promise = promises.findFirstByCaseIdOrderByIdDesc(id.value()).orElseThrow();
    InvoiceId invoice = cases.get(id).invoice();
    PromiseState checked = promise.check(payments.receivedSince(invoice, promise.facts().madeOn()));
    events.publishEvent(new CaseHistoryEvent(id, recorded(checked), null));
    return checked;
  }

  /** The last promise of a case. */
  @Transactional(readOnly = true)
  public Optional<PromiseFacts> last(CaseId id) {
    return promises.findFirstByCaseIdOrderByIdDesc(id.value()).map(Promise::facts);
  }

  /** In the order they were made. */
  @Transactional(readOnly = true)
  public List<PromiseFacts> of(CaseId id) {
    return promises.findByCaseIdOrderById(id.value()).stream().map(Promise::facts).toList();
  }

  @Transactional(readOnly = true)
  public int timesBroken(CaseId id) {
    return promises.countByCaseIdAndState(id.value(), PromiseState.BROKEN);
  }

  @EventListener
  void on(CasesClosed closed) {
    Map<Long, CaseState> ends =
        closed.cases().stream()
            .collect(Collectors.toMap(each -> each.caseId().value(), CaseClosed::state));
    promises
        .findByCaseIdInAndState(ends.keySet(), PromiseState.OPEN)
        .forEach(promise -> end(promise, ends.get(promise.caseId())));
  }

  private static void end(Promise promise, CaseState closed) {
    PromiseState end = closed == CaseState.SETTLED ? PromiseState.KEPT : PromiseState.VOID;
    promise.end(end, end);
  }

  /**
   * A promise that the customer has kept by a payment that the bank gave back is broken; one whose
   * day has not come stands.
   */
  @EventListener
  void on(PaymentReturned returned) {
    for (InvoiceId invoice : returned.invoices()) {
      cases.ofInvoice(invoice).ifPresent(found -> lookAgain(found.id(), invoice));
    }
  }

  private void lookAgain(CaseId id, InvoiceId invoice) {
    promises
        .findFirstByCaseIdOrderByIdDesc(id.value())
        .filter(last -> last.isBrokenBy(payments.receivedSince(invoice, last.facts().madeOn())))
        .ifPresent(
            broken ->
                events.publishEvent(new CaseHistoryEvent(id, HistoryAction.PROMISE_BROKEN, null)));
  }

  private static HistoryAction recorded(PromiseState checked) {
    return switch (checked) {
      case KEPT -> HistoryAction.PROMISE_KEPT;
      case PART_KEPT -> HistoryAction.PROMISE_PART_KEPT;
      case BROKEN -> HistoryAction.PROMISE_BROKEN;
      case OPEN, VOID -> throw new IllegalArgumentException("Not checked: " + checked);
    };
  }
}
