package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.Remedies;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records how a barrier was removed. */
@Component
class RecordBarrierRemoved implements TaskListener {

  private final Remedies remedies;

  RecordBarrierRemoved(Remedies remedies) {
    this.remedies = remedies;
  }

  @Override
  public void notify(DelegateTask task) {
    remedies.solve(caseId(task), new FormAnswers(task).text("note"));
  }
}
