package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** From here on the supervisors decide whether the agency gets the case. */
@Component
class MarkHandOverDue implements ExecutionListener {

  private final Cases cases;

  MarkHandOverDue(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateExecution execution) {
    cases.moveTo(caseId(execution), CaseState.HAND_OVER);
  }
}
