package io.cobranza.practice.policy;

/** How large a customer's debt is among all that is open: the larger, the more attention. */
public enum CustomerClass {
  /** The largest debts, up to the share of all that is open which the table names. */
  A,
  /** The next. */
  B,
  /** All the others. */
  C
}
