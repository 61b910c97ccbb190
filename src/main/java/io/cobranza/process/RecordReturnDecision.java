package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A supervisor decides on what nobody outside has collected. */
@Component
class RecordReturnDecision implements TaskListener {

  private final Cases cases;

  RecordReturnDecision(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    String decision = form.text("decision");
    boolean again = "COLLECT_AGAIN".equals(decision);
    if (again) {
      cases.keepInHouseUntil(caseId(task), form.day("reviewOn"));
    }
    task.getExecution().setVariable(CollectionModel.LAST_RESORT, decision);
    task.getExecution().setVariable(CollectionModel.COLLECT_AGAIN, again);
  }
}
