package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.DeliveryHolds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hold deliveries and credit: not before the letter that says so has left. */
@Component
class HoldDeliveries implements JavaDelegate {

  private final DeliveryHolds holds;

  HoldDeliveries(DeliveryHolds holds) {
    this.holds = holds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(CollectionModel.HELD, holds.hold(caseId(execution)));
  }
}
