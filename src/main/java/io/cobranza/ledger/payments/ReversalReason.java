package io.cobranza.ledger.payments;

/** Why a payment was none. */
enum ReversalReason {
  /** The customer's bank took a direct debit back. */
  RETURNED_DEBIT,
  BOUNCED_CHEQUE,
  /** Whoever told it was wrong. */
  TOLD_BY_MISTAKE
}
