package io.cobranza.disputes;

import io.cobranza.cases.CaseClosed;
import io.cobranza.cases.CaseFacts;
import io.cobranza.cases.CaseHistoryEvent;
import io.cobranza.cases.CaseState;
import io.cobranza.cases.Cases;
import io.cobranza.cases.CollectionProcess;
import io.cobranza.cases.ContactFacts;
import io.cobranza.cases.Contacts;
import io.cobranza.invoices.Bookings;
import io.cobranza.invoices.InvoiceFacts;
import io.cobranza.invoices.Invoices;
import io.cobranza.shared.CaseId;
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

/** Disputes, however they come: in a call, by letter through the ERP, or in a file. */
@Service
@Transactional
public class Disputes {

  private final DisputeRepository disputes;
  private final Cases cases;
  private final Contacts contacts;
  private final Invoices invoices;
  private final Bookings bookings;
  private final CollectionProcess process;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Disputes(
      DisputeRepository disputes,
      Cases cases,
      Contacts contacts,
      Invoices invoices,
      Bookings bookings,
      CollectionProcess process,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.disputes = disputes;
    this.cases = cases;
    this.contacts = contacts;
    this.invoices = invoices;
    this.bookings = bookings;
    this.process = process;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * Records a dispute that came in writing and stops collection until it is decided. An invoice
   * that is not being collected yet gets its case at once; one that is settled keeps the dispute on
   * record only.
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
    boolean over = invoice.settledOn() != null || invoice.withdrawn();
    DisputeFacts facts = record(raised, over ? DisputeState.VOID : DisputeState.OPEN);
    if (!over) {
      stopCollecting(invoice);
    }
    return facts;
  }

  private void stopCollecting(InvoiceFacts invoice) {
    Optional<CaseFacts> open = cases.ofInvoice(invoice.id());
    if (open.isEmpty()) {
      cases.openInDispute(invoice);
      return;
    }
    if (open.get().state() == CaseState.IN_HOUSE) {
      cases.moveTo(open.get().id(), CaseState.IN_DISPUTE);
    }
    process.disputeReceived(open.get().id());
  }

  static Refused otherContent(String reference) {
    return Refused.conflict("reference", "dispute.otherContent", reference);
  }

  /** Records the dispute that the customer raised in the case's last contact. */
  public void raiseFromContact(CaseId id) {
    CaseFacts open = cases.get(id);
    ContactFacts contact = contacts.last(id);
    record(
        new NewDispute(
            "CALL-%s-%d".formatted(id, contact.madeAt().toEpochMilli()),
            open.invoice(),
            DisputeReason.valueOf(contact.said().disputeReason()),
            contact.said().amount(),
            contact.said().note(),
            calendar.today()),
        DisputeState.OPEN);
    cases.moveTo(id, CaseState.IN_DISPUTE);
  }

  private DisputeFacts record(NewDispute raised, DisputeState state) {
    DisputeFacts facts = disputes.saveAndFlush(new Dispute(raised, user.id(), state)).facts();
    cases
        .ofInvoice(raised.invoice())
        .ifPresent(
            open ->
                events.publishEvent(
                    new CaseHistoryEvent(open.id(), "DISPUTE_RAISED", raised.reason().name())));
    return facts;
  }

  /**
   * Decides every open dispute of the case's invoice: they are one conversation.
   *
   * @throws IllegalStateException if none is open
   */
  public void decide(CaseId id, DisputeDecision decision) {
    List<Dispute> open = open(cases.get(id).invoice());
    if (open.isEmpty()) {
      throw new IllegalStateException("Case %s has no open dispute".formatted(id));
    }
    open.forEach(dispute -> dispute.decide(decision, user.id(), calendar.now()));
    events.publishEvent(new CaseHistoryEvent(id, "DISPUTE_DECIDED", decision.outcome().name()));
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
  void on(CaseClosed closed) {
    open(closed.invoice()).forEach(Dispute::becomeVoid);
  }

  private List<Dispute> open(InvoiceId invoice) {
    return disputes.findByInvoiceIdAndStateOrderById(invoice.value(), DisputeState.OPEN);
  }
}
