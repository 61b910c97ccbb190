package io.cobranza.practice.disputes;

import io.cobranza.ledger.payments.CreditNotes;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credits a customer what its disputes were accepted for. */
@Service
public class DisputeCredits {

  private final Disputes disputes;
  private final CreditNotes creditNotes;
  private final Cases cases;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  DisputeCredits(
      Disputes disputes,
      CreditNotes creditNotes,
      Cases cases,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.disputes = disputes;
    this.creditNotes = creditNotes;
    this.cases = cases;
    this.calendar = calendar;
    this.events = events;
  }

  /** Issues a credit note for each dispute of the case's last decision, by its own reference. */
  @Transactional
  public void issue(CaseId id) {
    disputes.lastDecision(cases.get(id).invoice()).orElseThrow().disputes().stream()
        .filter(dispute -> dispute.credited().isPositive())
        .forEach(dispute -> issue(id, dispute));
  }

  private void issue(CaseId id, DisputeFacts dispute) {
    creditNotes.issue(
        "DISPUTE-" + dispute.reference(),
        dispute.raised().invoice(),
        dispute.credited(),
        calendar.today(),
        dispute.decision().explanation());
    events.publishEvent(
        new CaseHistoryEvent(
            id, HistoryAction.DISPUTE_CREDITED, dispute.reference() + ": " + dispute.credited()));
  }
}
