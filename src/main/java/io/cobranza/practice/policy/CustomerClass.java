package io.cobranza.practice.policy;

/** How large a customer's debt is among all that is open: the larger, the more attention. */
public enum CustomerClass {
  /** The largest debts, which together make up 80 % of what is open. */
  A,
  /** The next 15 %. */
  B,
  /** All the others. */
  C
}
