package io.cobranza.desk.alerts;

/** What an alert is about. Whose it is stands in the table alert-owners. */
public enum AlertKind {
  PROMISE_BROKEN,
  INSTALMENT_PARTLY_PAID,
  DISPUTE_OPEN,
  DISPUTE_LATE,
  RETURN_LATE,
  REMEDY_LATE,
  OVERDUE_30,
  OVERDUE_60,
  OVERDUE_90,
  CREDIT_85,
  NO_ACTION,
  LETTER_FAILED,
  DELIVERIES_HELD,
  DELIVERIES_RESUMED
}
