package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.Remedies;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Billing has found out what is wrong with the invoice. */
@Component
class RecordInvoiceCorrection implements TaskListener {

  private final Cases cases;
  private final Invoices invoices;
  private final Remedies remedies;

  RecordInvoiceCorrection(Cases cases, Invoices invoices, Remedies remedies) {
    this.cases = cases;
    this.invoices = invoices;
    this.remedies = remedies;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    boolean astray = "WENT_ASTRAY".equals(form.text("decision"));
    if (!astray) {
      invoices.recordSending(
          cases.get(caseId(task)).invoice(), form.text("sentBy"), form.day("sentOn"));
    }
    remedies.solve(caseId(task), form.text("note"));
    task.getExecution().setVariable(CollectionModel.WENT_ASTRAY, astray);
    // The invoice is checked anew before it is claimed.
    task.getExecution().removeVariable(CollectionModel.FIT_TO_CLAIM);
  }
}
