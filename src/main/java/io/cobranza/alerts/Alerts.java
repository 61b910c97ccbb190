package io.cobranza.alerts;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises alerts and records who has taken note of them. */
@Service
@Transactional
public class Alerts {

  private static final String SUPERVISORS = "supervisors";

  private final AlertRepository alerts;
  private final CompanyCalendar calendar;
  private final CurrentUser user;

  Alerts(AlertRepository alerts, CompanyCalendar calendar, CurrentUser user) {
    this.alerts = alerts;
    this.calendar = calendar;
    this.user = user;
  }

  public void alertSupervisors(CaseId id, String invoiceNumber, AlertKind kind) {
    alerts.save(new Alert(id, invoiceNumber, kind, SUPERVISORS, calendar.now()));
  }

  /** Those nobody has taken note of, newest first. */
  @Transactional(readOnly = true)
  public Page<AlertFacts> open(Pageable page) {
    return alerts.findByAcknowledgedAtIsNullOrderByRaisedAtDesc(page).map(Alert::facts);
  }

  public void acknowledge(long alert) {
    alerts.findById(alert).orElseThrow().acknowledge(user.id(), calendar.now());
  }
}
