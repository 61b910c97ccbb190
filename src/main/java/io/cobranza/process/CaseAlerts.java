package io.cobranza.process;

import io.cobranza.alerts.AlertKind;
import io.cobranza.alerts.Alerts;
import io.cobranza.cases.Cases;
import io.cobranza.invoices.Invoices;
import io.cobranza.shared.CaseId;
import org.springframework.stereotype.Component;

/** Alerts the supervisors to a case, by the invoice number that people know. */
@Component
class CaseAlerts {

  private final Alerts alerts;
  private final Cases cases;
  private final Invoices invoices;

  CaseAlerts(Alerts alerts, Cases cases, Invoices invoices) {
    this.alerts = alerts;
    this.cases = cases;
    this.invoices = invoices;
  }

  void raise(CaseId id, AlertKind kind) {
    alerts.alertSupervisors(id, invoices.get(cases.get(id).invoice()).number(), kind);
  }
}
