package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Alert supervisors of a barrier that should have been removed by now. */
@Component
class AlertOfLateRemedy implements JavaDelegate {

  private final Alerts alerts;

  AlertOfLateRemedy(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alerts.raise(caseId(execution), AlertKind.REMEDY_LATE);
  }
}
