package io.cobranza.practice.sending;

/** What billing's answers say of one invoice of which the ledger does not say how it was sent. */
public enum Vouched {
  SENT,
  NOT_SENT,
  /** It has not been asked, or has not answered. */
  UNKNOWN
}
