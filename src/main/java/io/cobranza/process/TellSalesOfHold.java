package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.practice.cases.DeliveryHolds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tell sales of hold. While the hold waits for its letter, sales hears of it when it leaves. */
@Component
class TellSalesOfHold implements JavaDelegate {

  private final Alerts alerts;
  private final DeliveryHolds holds;

  TellSalesOfHold(Alerts alerts, DeliveryHolds holds) {
    this.alerts = alerts;
    this.holds = holds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (holds.holds(caseId(execution))) {
      alerts.raise(caseId(execution), AlertKind.DELIVERIES_HELD);
    }
  }
}
