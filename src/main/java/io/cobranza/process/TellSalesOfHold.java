package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tell sales of hold. */
@Component
class TellSalesOfHold implements JavaDelegate {

  private final Alerts alerts;

  TellSalesOfHold(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    // An earlier version of the diagram comes here before the notice has left.
    if (Boolean.TRUE.equals(execution.getVariable(CollectionModel.HELD))) {
      alerts.raise(caseId(execution), AlertKind.DELIVERIES_HELD);
    }
  }
}
