package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.SkipReason;
import io.cobranza.practice.policy.CollectionStep;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A supervisor approves the final demand, on one letterhead or the other, or leaves it out. */
@Component
class RecordFinalDemandDecision implements TaskListener {

  private final CaseSteps steps;

  RecordFinalDemandDecision(CaseSteps steps) {
    this.steps = steps;
  }

  @Override
  public void notify(DelegateTask task) {
    String decision = new FormAnswers(task).text("decision");
    if ("NO".equals(decision)) {
      steps.skip(caseId(task), Set.of(CollectionStep.FINAL_DEMAND), SkipReason.NOT_APPROVED);
    }
    task.getExecution().setVariable(CollectionModel.FINAL_DEMAND, decision);
  }
}
