package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.cases.CaseState;
import io.cobranza.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Close as uncollectable. */
@Component
class CloseAsUncollectable implements JavaDelegate {

  private final Cases cases;

  CloseAsUncollectable(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cases.close(caseId(execution), CaseState.UNCOLLECTABLE);
  }
}
