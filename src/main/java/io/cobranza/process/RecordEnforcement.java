package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.lawsuits.Lawsuits;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records what came of enforcing a ruling. */
@Component
class RecordEnforcement implements TaskListener {

  private final Lawsuits lawsuits;

  RecordEnforcement(Lawsuits lawsuits) {
    this.lawsuits = lawsuits;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    boolean enforced = form.choice("decision", YesNo.class) == YesNo.YES;
    lawsuits.enforce(caseId(task), enforced, form.text("note"));
    task.getExecution().setVariable(CollectionModel.ENFORCED, enforced);
  }
}
