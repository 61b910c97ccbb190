package io.cobranza.practice.disputes;

import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CasesClosed;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The disputes of all invoices, and those that come in writing. */
@Service
@Transactional
public class Disputes {

  private final DisputeRepository disputes;
  private final Cases cases;
  private final Invoices invoices;
  private final Bookings bookings;
  private final DisputedParts parts;
  private final CurrentUser user;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  Disputes(
      DisputeRepository disputes,
      Cases cases,
      Invoices invoices,
      Bookings bookings,
      DisputedParts parts,
      CurrentUser user,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.disputes = disputes;
    this.cases = cases;
    this.invoices = invoices;
    this.bookings = bookings;
    this.parts = parts;
    this.user = user;
    this.calendar = calendar;
    this.events = events;
  }

  /**
   * Records a dispute that came in writing and stops collecting what is disputed until it is
   * decided. An invoice that is not being collected yet gets its case at once; one that is settled
   * keeps the dispute on record only.
   *
   * @throws Refused as a conflict if the reference says something else already
   */
  public DisputeFacts raise(NewDispute raised) {
    // Whoever waits here, for a payment or for the same dispute, then sees what became of it.
    bookings.lock(List.of(raised.invoice()));
    Optional<Dispute> known = disputes.findByReference(raised.reference());
    if (known.isPresent()) {
      if (!known.get().says(raised)) {
        throw otherContent(raised.reference());
      }
      return known.get().facts();
    }
    InvoiceFacts invoice = invoices.get(raised.invoice());
    boolean over = invoice.balance().isOver();
    DisputeFacts facts = record(raised, over ? DisputeState.VOID : DisputeState.OPEN);
    if (!over) {
      parts.stopCollecting(invoice, facts);
    }
    return facts;
  }

  static Refused otherContent(String reference) {
    return Refused.conflict("reference", "dispute.otherContent", reference);
  }

  DisputeFacts record(NewDispute raised, DisputeState state) {
    DisputeFacts facts =
        disputes.saveAndFlush(new Dispute(raised, user.id(), calendar.today(), state)).facts();
    cases
        .ofInvoice(raised.invoice())
        .ifPresent(
            open ->
                events.publishEvent(
                    new CaseHistoryEvent(
                        open.id(), HistoryAction.DISPUTE_RAISED, raised.reason().name())));
    return facts;
  }

  /** What was decided last on an invoice; empty if nothing was. */
  @Transactional(readOnly = true)
  public Optional<DecisionFacts> lastDecision(InvoiceId invoice) {
    List<DisputeFacts> decided =
        disputes.decidedLast(invoice.value()).stream().map(Dispute::facts).toList();
    return decided.isEmpty() ? Optional.empty() : Optional.of(DecisionFacts.of(decided));
  }

  @Transactional(readOnly = true)
  public Optional<DisputeFacts> find(String reference) {
    return disputes.findByReference(reference).map(Dispute::facts);
  }

  /** The last dispute of an invoice, whatever became of it. */
  @Transactional(readOnly = true)
  public Optional<DisputeFacts> last(InvoiceId invoice) {
    return disputes.findFirstByInvoiceIdOrderByIdDesc(invoice.value()).map(Dispute::facts);
  }

  /** In the order they were raised. */
  @Transactional(readOnly = true)
  public List<DisputeFacts> of(InvoiceId invoice) {
    return disputes.findByInvoiceIdOrderById(invoice.value()).stream().map(Dispute::facts).toList();
  }

  @EventListener
  void on(CasesClosed closed) {
    disputes
        .findByInvoiceIdInAndState(closed.invoices(), DisputeState.OPEN)
        .forEach(Dispute::becomeVoid);
  }
}
