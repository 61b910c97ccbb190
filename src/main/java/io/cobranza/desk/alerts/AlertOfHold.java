package io.cobranza.desk.alerts;

import io.cobranza.practice.cases.DeliveriesHeld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells sales of a hold at the moment it begins. */
@Component
class AlertOfHold {

  private final Alerts alerts;

  AlertOfHold(Alerts alerts) {
    this.alerts = alerts;
  }

  @EventListener
  void on(DeliveriesHeld held) {
    alerts.raise(held.caseId(), AlertKind.DELIVERIES_HELD);
  }
}
