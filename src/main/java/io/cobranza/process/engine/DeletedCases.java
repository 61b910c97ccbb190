package io.cobranza.process.engine;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Cases whose process somebody has deleted: the trail says who, and as long as the invoice is open
 * the supervisors know that nobody collects it.
 */
@Component
class DeletedCases {

  private final Cases cases;
  private final Alerts alerts;
  private final ApplicationEventPublisher events;

  DeletedCases(Cases cases, Alerts alerts, ApplicationEventPublisher events) {
    this.cases = cases;
    this.alerts = alerts;
    this.events = events;
  }

  void deleted(CaseId id, String reason) {
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.PROCESS_DELETED, reason));
    if (cases.get(id).state().isOpen()) {
      alerts.raise(id, AlertKind.CASE_STOPPED);
    }
  }
}
