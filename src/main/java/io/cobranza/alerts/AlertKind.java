package io.cobranza.alerts;

/** What an alert is about. */
public enum AlertKind {
  PROMISE_BROKEN,
  DISPUTE_LATE
}
