package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.lawsuits.Lawsuits;
import io.cobranza.practice.lawsuits.Ruling;
import io.cobranza.practice.lawsuits.RulingKind;
import java.util.Currency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records how the court ruled. */
@Component
class RecordRuling implements TaskListener {

  private final Lawsuits lawsuits;
  private final Cases cases;
  private final Invoices invoices;

  RecordRuling(Lawsuits lawsuits, Cases cases, Invoices invoices) {
    this.lawsuits = lawsuits;
    this.cases = cases;
    this.invoices = invoices;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    RulingKind kind = form.choice("ruling", RulingKind.class);
    Currency currency = invoices.get(cases.get(caseId(task)).invoice()).amount().currency();
    lawsuits.rule(
        caseId(task),
        new Ruling(
            kind, form.money("awardedAmount", currency), form.day("ruledOn"), form.text("note")));
    task.getExecution().setVariable(CollectionModel.RULING, kind.name());
  }
}
