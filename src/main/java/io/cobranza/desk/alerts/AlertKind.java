package io.cobranza.desk.alerts;

/**
 * What an alert is about. Whose it is stands in tables: alert-owners, overdue-alert, credit-alert.
 */
public enum AlertKind {
  PROMISE_BROKEN,
  DISPUTE_OPEN,
  DISPUTE_LATE,
  DISPUTE_DECIDED,
  RETURN_LATE,
  REMEDY_LATE,
  OVERDUE,
  CREDIT_LIMIT,
  NO_ACTION,
  LETTER_FAILED,
  MAIL_SERVER,
  DELIVERIES_HELD,
  DELIVERIES_RESUMED,
  CASE_STOPPED
}
