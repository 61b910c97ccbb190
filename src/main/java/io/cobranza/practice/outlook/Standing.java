package io.cobranza.practice.outlook;

/** How a debt stands with its debtor. */
public enum Standing {
  /** Steps follow one another by the calendar. */
  COLLECTED,
  /** We trust a promise. */
  PROMISED,
  /** All of it is in dispute. */
  DISPUTED,
  /** Goods are on their way back. */
  RETURNING,
  /** A pause was agreed. */
  PAUSED,
  /** We have to put the invoice right ourselves. */
  IN_CORRECTION,
  /** A supervisor is asked whether somebody else takes it over. */
  HAND_OVER_ASKED,
  /** Somebody else collects it, or has given it back. */
  OUTSIDE,
  /** Nothing is asked any more. */
  OVER
}
