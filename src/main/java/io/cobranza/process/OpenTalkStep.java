package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseSteps;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A call of the calendar is on somebody's list: from now on it holds up no letter. */
@Component
class OpenTalkStep implements TaskListener {

  private final CaseSteps steps;

  OpenTalkStep(CaseSteps steps) {
    this.steps = steps;
  }

  @Override
  public void notify(DelegateTask task) {
    steps.begin(caseId(task), CollectionModel.TALK_STEPS.get(task.getTaskDefinitionKey()));
  }
}
