package io.cobranza.invoices;

/** What makes an open balance smaller. */
public enum BookingKind {
  PAYMENT,
  CREDIT_NOTE
}
