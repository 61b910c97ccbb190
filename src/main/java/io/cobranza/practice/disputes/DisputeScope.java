package io.cobranza.practice.disputes;

/** How much of an invoice a dispute leaves to be collected. */
public enum DisputeScope {
  /** Nothing: all that is open is in dispute. */
  ALL,
  /** The undisputed part goes on being collected. */
  PART,
  /** A part was in dispute before, and now the rest is as well. */
  REST,
  /** A part was in dispute before, now one more is, and something undisputed is left. */
  ONE_MORE_PART
}
