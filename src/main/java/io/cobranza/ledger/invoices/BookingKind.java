package io.cobranza.ledger.invoices;

/** What changes an open balance: most make it smaller, three claim more. */
public enum BookingKind {
  /** Late interest, claimed with a negative amount: it makes the balance larger. */
  INTEREST,
  /** A fixed sum for the costs of recovery, claimed once with a negative amount. */
  COMPENSATION,
  /**
   * What a bank took for a payment that came back, passed on with a negative amount. It is a cost
   * of recovery: paid with the compensation, and no interest runs on it.
   */
  RETURN_FEE,
  /** The part of a payment that went to late interest. */
  INTEREST_PAID,
  /** The part of a payment that went to the compensation and to fees. */
  COMPENSATION_PAID,
  /** A payment, or the part of it that went to what was invoiced. */
  PAYMENT,
  CREDIT_NOTE,
  /** What was agreed for who pays promptly, and was deducted; by the payment that did so. */
  DISCOUNT,
  /** Late interest that somebody has let the customer off. */
  INTEREST_WAIVED,
  /** Costs of recovery that somebody has let the customer off. */
  COMPENSATION_WAIVED,
  /** So little that nobody asks for it: it closes the balance of an invoice that was paid. */
  REMAINDER,
  /** Given up: it closes the balance, but nobody has paid. */
  WRITE_OFF
}
