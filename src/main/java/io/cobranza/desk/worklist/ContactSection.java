package io.cobranza.desk.worklist;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.letters.dunning.SendingProofs;
import io.cobranza.letters.dunning.SendingProofs.Proof;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.Remedies;
import io.cobranza.practice.policy.ObjectiveRule;
import io.cobranza.shared.CompanyCalendar;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the next contact is for, and what has to be asked or put right in it. */
@Component
class ContactSection implements SheetSection {

  private final Contacts contacts;
  private final Remedies remedies;
  private final SendingProofs proofs;
  private final ObjectiveRule objectives;
  private final CompanyCalendar calendar;

  ContactSection(
      Contacts contacts,
      Remedies remedies,
      SendingProofs proofs,
      ObjectiveRule objectives,
      CompanyCalendar calendar) {
    this.contacts = contacts;
    this.remedies = remedies;
    this.proofs = proofs;
    this.objectives = objectives;
    this.calendar = calendar;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    CaseFacts facts = debt.facts();
    InvoiceFacts invoice = debt.invoice();
    int daysOverdue = invoice.daysOverdue(calendar.today());
    return Map.of(
        "objective",
        wording.say("objective." + objectives.objectiveFor(daysOverdue, facts.course().pressing())),
        "firstContact",
        contacts.isFirst(facts.id()) ? "YES" : "NO",
        "claimObstacle",
        wording.say("claim." + claimObstacle(facts, invoice)));
  }

  private String claimObstacle(CaseFacts facts, InvoiceFacts invoice) {
    if (remedies.errorReported(facts.id())) {
      return "errorReported";
    }
    return proofs.of(invoice) == Proof.MISSING ? "neverArrived" : "other";
  }
}
