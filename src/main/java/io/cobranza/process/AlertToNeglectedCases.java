package io.cobranza.process;

import io.cobranza.desk.alerts.DailyAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Alert to neglected cases. */
@Component
class AlertToNeglectedCases implements JavaDelegate {

  private final DailyAlerts alerts;

  AlertToNeglectedCases(DailyAlerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alerts.ofNeglectedCases();
  }
}
