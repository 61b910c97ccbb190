package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Alert supervisors of a broken promise. */
@Component
class AlertOfBrokenPromise implements JavaDelegate {

  private final Alerts alerts;

  AlertOfBrokenPromise(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alerts.raise(caseId(execution), AlertKind.PROMISE_BROKEN);
  }
}
