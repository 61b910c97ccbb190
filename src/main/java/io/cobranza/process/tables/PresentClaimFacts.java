package io.cobranza.process.tables;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.letters.dunning.SendingProofs;
import io.cobranza.practice.cases.Debts;
import io.cobranza.practice.cases.Remedies;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Puts before the table what it has to know of an invoice that is about to be claimed. */
@Component
class PresentClaimFacts implements ExecutionListener {

  private final Debts debts;
  private final Remedies remedies;
  private final SendingProofs proofs;
  private final CompanyCalendar calendar;

  PresentClaimFacts(
      Debts debts, Remedies remedies, SendingProofs proofs, CompanyCalendar calendar) {
    this.debts = debts;
    this.remedies = remedies;
    this.proofs = proofs;
    this.calendar = calendar;
  }

  @Override
  public void notify(DelegateExecution execution) {
    CaseId id = caseId(execution);
    InvoiceFacts invoice = debts.of(id).invoice();
    int daysOverdue = invoice.daysOverdue(calendar.today());
    execution.setVariableLocal(
        "errorReported", Variables.booleanValue(remedies.errorReported(id), true));
    execution.setVariableLocal(
        "proofOfSending", Variables.stringValue(proofs.of(invoice).name(), true));
    execution.setVariableLocal("daysOverdue", Variables.integerValue(daysOverdue, true));
    // Compared with zero, never reckoned with.
    execution.setVariableLocal(
        "openBalance", Variables.doubleValue(invoice.open().amount().doubleValue(), true));
  }
}
