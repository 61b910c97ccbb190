package io.cobranza.practice.disputes;

import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.invoices.InvoicesBooked;
import io.cobranza.practice.cases.CaseClosed;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.practice.cases.ContactFacts;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.Iterator;
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
    boolean over = invoice.settledOn() != null || invoice.withdrawn();
    DisputeFacts facts = record(raised, over ? DisputeState.VOID : DisputeState.OPEN);
    if (!over) {
      stopCollecting(invoice, facts);
    }
    return facts;
  }

  private void stopCollecting(InvoiceFacts invoice, DisputeFacts raised) {
    Optional<CaseFacts> open = cases.ofInvoice(invoice.id());
    if (open.isEmpty()) {
      cases.openAtOnce(invoice);
      return;
    }
    if (!open.get().state().isOpen()) {
      return;
    }
    CaseId id = open.get().id();
    switch (scopeOf(invoice, raised)) {
      case ALL -> {
        cases.disputeInWriting(id);
        process.disputeReceived(id);
      }
      case PART -> process.partDisputed(id);
      case REST -> leaveTheRest(id);
      case ONE_MORE_PART -> {
        // Whoever decides on the part before decides on this one as well.
      }
    }
  }

  /** Nothing undisputed is left: collection waits for whoever decides on the parts. */
  private void leaveTheRest(CaseId id) {
    cases.disputeInWriting(id);
    process.undisputedPartPaid(id);
  }

  private DisputeScope scopeOf(InvoiceFacts invoice, DisputeFacts raised) {
    Money disputed = disputed(invoice);
    Money before = disputed.minus(raised.amount().min(disputed));
    boolean everything = disputed.isAtLeast(invoice.open());
    if (!before.isPositive()) {
      return everything ? DisputeScope.ALL : DisputeScope.PART;
    }
    return everything ? DisputeScope.REST : DisputeScope.ONE_MORE_PART;
  }

  /** What of the open balance is in dispute; never more than is open. */
  @Transactional(readOnly = true)
  public Money disputed(InvoiceId invoice) {
    return disputed(invoices.get(invoice));
  }

  private Money disputed(InvoiceFacts invoice) {
    return open(invoice.id()).stream()
        .map(each -> each.facts().amount())
        .reduce(Money.zero(invoice.open().currency()), Money::plus)
        .min(invoice.open());
  }

  /** How much of the invoice its open disputes cover; empty if none is open. */
  @Transactional(readOnly = true)
  public Optional<DisputeScope> scope(InvoiceId id) {
    InvoiceFacts invoice = invoices.get(id);
    Money disputed = disputed(invoice);
    if (!disputed.isPositive()) {
      return Optional.empty();
    }
    return Optional.of(disputed.isAtLeast(invoice.open()) ? DisputeScope.ALL : DisputeScope.PART);
  }

  static Refused otherContent(String reference) {
    return Refused.conflict("reference", "dispute.otherContent", reference);
  }

  /**
   * Records the dispute that the customer raised in the case's last contact.
   *
   * @return how much of the invoice is disputed by it
   */
  public DisputeScope raiseFromContact(CaseId id) {
    CaseFacts open = cases.get(id);
    ContactFacts contact = contacts.last(id);
    DisputeFacts raised =
        record(
            new NewDispute(
                "CALL-%s-%d".formatted(id, contact.madeAt().toEpochMilli()),
                open.invoice(),
                DisputeReason.valueOf(contact.said().disputeReason()),
                contact.said().amount(),
                contact.said().note(),
                calendar.today()),
            DisputeState.OPEN);
    DisputeScope scope = scopeOf(invoices.get(open.invoice()), raised);
    if (scope == DisputeScope.ALL || scope == DisputeScope.REST) {
      cases.dispute(id);
    }
    return scope;
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
   * Decides every open dispute of the case's invoice: they are one conversation. Each is credited
   * its own share, the oldest first, and all together never more than is open.
   *
   * @throws IllegalStateException if none is open
   */
  public void decide(CaseId id, DisputeDecision decision) {
    InvoiceId invoice = cases.get(id).invoice();
    // No payment comes between this and the credit notes: what is open now is open for them.
    bookings.lock(List.of(invoice));
    List<Dispute> open = open(invoice);
    if (open.isEmpty()) {
      throw new IllegalStateException("Case %s has no open dispute".formatted(id));
    }
    Iterator<Money> shares = shares(decision, open, invoices.get(invoice)).iterator();
    open.forEach(
        dispute ->
            dispute.decide(
                decision,
                shares.hasNext() ? shares.next() : null,
                open.get(0),
                user.id(),
                calendar.now()));
    events.publishEvent(new CaseHistoryEvent(id, "DISPUTE_DECIDED", decision.outcome().name()));
  }

  /** Empty when rejected. */
  private static List<Money> shares(
      DisputeDecision decision, List<Dispute> decided, InvoiceFacts invoice) {
    List<Money> amounts = decided.stream().map(dispute -> dispute.facts().amount()).toList();
    return switch (decision.outcome()) {
      case ACCEPTED -> CreditAllocation.divide(invoice.open(), amounts);
      case PARTLY_ACCEPTED ->
          CreditAllocation.divide(
              new Money(decision.credit(), invoice.open().currency()).min(invoice.open()), amounts);
      case REJECTED -> List.of();
      case OPEN, VOID ->
          throw new IllegalArgumentException("Not a decision: " + decision.outcome());
    };
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

  /** Of the invoices on which money was booked, those on which only the disputed part is open. */
  @EventListener
  void on(InvoicesBooked booked) {
    List<Long> changed = booked.changed().stream().map(change -> change.invoice().value()).toList();
    if (changed.isEmpty()) {
      return;
    }
    disputes.findByInvoiceIdInAndState(changed, DisputeState.OPEN).stream()
        .map(dispute -> dispute.facts().invoice())
        .distinct()
        .map(invoices::get)
        .filter(invoice -> disputed(invoice).isAtLeast(invoice.open()))
        .forEach(
            invoice ->
                cases.openAmong(List.of(invoice.id())).stream()
                    .filter(open -> open.state() == CaseState.IN_HOUSE)
                    .forEach(open -> leaveTheRest(open.id())));
  }

  @EventListener
  void on(CaseClosed closed) {
    open(closed.invoice()).forEach(Dispute::becomeVoid);
  }

  private List<Dispute> open(InvoiceId invoice) {
    return disputes.findByInvoiceIdAndStateOrderById(invoice.value(), DisputeState.OPEN);
  }
}
