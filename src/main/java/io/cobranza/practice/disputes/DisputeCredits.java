package io.cobranza.practice.disputes;

import io.cobranza.ledger.payments.CreditNotes;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credits a customer what a dispute was accepted for. */
@Service
public class DisputeCredits {

  private final Disputes disputes;
  private final CreditNotes creditNotes;
  private final Cases cases;
  private final CompanyCalendar calendar;

  DisputeCredits(
      Disputes disputes, CreditNotes creditNotes, Cases cases, CompanyCalendar calendar) {
    this.disputes = disputes;
    this.creditNotes = creditNotes;
    this.cases = cases;
    this.calendar = calendar;
  }

  /** Issues the credit note of the case's last dispute; its reference is the dispute's own. */
  @Transactional
  public void issue(CaseId id) {
    CaseFacts facts = cases.get(id);
    DisputeFacts dispute = disputes.last(facts.invoice()).orElseThrow();
    creditNotes.issue(
        "DISPUTE-" + dispute.reference(),
        facts.invoice(),
        dispute.credited(),
        calendar.today(),
        dispute.explanation());
  }
}
