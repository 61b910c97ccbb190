package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.lawsuits.Filing;
import io.cobranza.practice.lawsuits.Lawsuits;
import java.util.Currency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records that a claim was filed, and where. */
@Component
class RecordClaimFiled implements TaskListener {

  private final Lawsuits lawsuits;
  private final Cases cases;
  private final Invoices invoices;

  RecordClaimFiled(Lawsuits lawsuits, Cases cases, Invoices invoices) {
    this.lawsuits = lawsuits;
    this.cases = cases;
    this.invoices = invoices;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    Currency currency = invoices.get(cases.get(caseId(task)).invoice()).amount().currency();
    lawsuits.file(
        caseId(task),
        new Filing(
            form.text("court"),
            form.text("docketNumber"),
            form.day("filedOn"),
            form.money("courtCosts", currency)));
  }
}
