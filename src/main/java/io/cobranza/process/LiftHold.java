package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.DeliveryHolds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lift hold. */
@Component
class LiftHold implements JavaDelegate {

  private final DeliveryHolds holds;
  private final Cases cases;

  LiftHold(DeliveryHolds holds, Cases cases) {
    this.holds = holds;
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    holds.lift(caseId(execution), cases.get(caseId(execution)).customer());
  }
}
