package io.cobranza.practice.disputes;

import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.Iterator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on disputes. All that are open on an invoice are decided at once. */
@Service
@Transactional
public class DisputeDecisions {

  private final DisputeRepository disputes;
  private final Cases cases;
  private final Invoices invoices;
  private final Bookings bookings;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  DisputeDecisions(
      DisputeRepository disputes,
      Cases cases,
      Invoices invoices,
      Bookings bookings,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.disputes = disputes;
    this.cases = cases;
    this.invoices = invoices;
    this.bookings = bookings;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * Decides every open dispute of the case's invoice: they are one conversation. Each is credited
   * its own share, the oldest first, and all together never more than is open.
   *
   * @throws Refused if none is open
   */
  public void decide(CaseId id, DisputeDecision decision) {
    InvoiceId invoice = cases.get(id).invoice();
    // No payment comes between this and the credit notes: what is open now is open for them.
    bookings.lock(List.of(invoice));
    List<Dispute> open = open(invoice);
    if (open.isEmpty()) {
      throw Refused.conflict("decision", "dispute.noneOpen", invoices.get(invoice).number());
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
    events.publishEvent(
        new CaseHistoryEvent(id, HistoryAction.DISPUTE_DECIDED, decision.outcome().name()));
  }

  /** Empty when rejected. */
  private static List<Money> shares(
      DisputeDecision decision, List<Dispute> decided, InvoiceFacts invoice) {
    List<Money> amounts = decided.stream().map(dispute -> dispute.facts().amount()).toList();
    return switch (decision.outcome()) {
      case ACCEPTED -> CreditAllocation.divide(invoice.owed(), amounts);
      case PARTLY_ACCEPTED ->
          CreditAllocation.divide(
              new Money(decision.credit(), invoice.open().currency()).min(invoice.owed()), amounts);
      case REJECTED -> List.of();
      case OPEN, VOID ->
          throw new IllegalArgumentException("Not a decision: " + decision.outcome());
    };
  }

  private List<Dispute> open(InvoiceId invoice) {
    return disputes.findByInvoiceIdAndStateOrderById(invoice.value(), DisputeState.OPEN);
  }
}
