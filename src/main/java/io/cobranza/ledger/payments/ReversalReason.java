package io.cobranza.ledger.payments;

/** Why a payment was none. */
public enum ReversalReason {
  /** The customer's bank took a direct debit back. */
  RETURNED_DEBIT,
  BOUNCED_CHEQUE,
  /** Whoever told it was wrong: no money came, and none went back. */
  TOLD_BY_MISTAKE;

  /** Whether money came and the bank gave it back. */
  public boolean isReturn() {
    return this != TOLD_BY_MISTAKE;
  }
}
