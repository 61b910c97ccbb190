package io.cobranza.invoices;

/** What makes an open balance smaller. */
public enum BookingKind {
  PAYMENT,
  CREDIT_NOTE,
  /** Given up: it closes the balance, but nobody has paid. */
  WRITE_OFF
}
