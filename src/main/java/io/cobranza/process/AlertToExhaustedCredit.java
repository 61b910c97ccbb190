package io.cobranza.process;

import io.cobranza.desk.alerts.DailyAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Alert to exhausted credit. */
@Component
class AlertToExhaustedCredit implements JavaDelegate {

  private final DailyAlerts alerts;

  AlertToExhaustedCredit(DailyAlerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alerts.ofExhaustedCredit();
  }
}
