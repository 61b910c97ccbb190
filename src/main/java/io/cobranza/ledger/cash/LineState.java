package io.cobranza.ledger.cash;

/** What became of a line. */
public enum LineState {
  /** It was sure. */
  BOOKED,
  /** Somebody is asked. */
  TO_ASSIGN,
  /** Somebody has said whose it is. */
  ASSIGNED,
  /** The ledger told the same. */
  ELSEWHERE,
  /** Somebody has said that it is no customer's. */
  NOT_OURS
}
