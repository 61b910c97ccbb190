package io.cobranza.ledger.matching;

/** Whether the payer is known to be the customer. The strongest first. */
public enum Payer {
  KNOWN_ACCOUNT,
  NAME,
  UNKNOWN,
  /** Another customer pays from that account. */
  ANOTHER
}
