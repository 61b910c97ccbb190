package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** From here on billing has the invoice. */
@Component
class MarkInCorrection implements TaskListener {

  private final Cases cases;

  MarkInCorrection(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateTask task) {
    cases.moveTo(caseId(task), CaseState.IN_CORRECTION);
  }
}
