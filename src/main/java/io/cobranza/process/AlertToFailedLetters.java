package io.cobranza.process;

import io.cobranza.desk.alerts.DailyAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Alert to failed letters. */
@Component
class AlertToFailedLetters implements JavaDelegate {

  private final DailyAlerts alerts;

  AlertToFailedLetters(DailyAlerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alerts.ofFailedLetters();
  }
}
