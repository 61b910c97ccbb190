package io.cobranza.ledger.matching;

/** What becomes of a line. */
public enum Verdict {
  /** It is sure. */
  BOOK,
  /** Somebody decides. */
  ASSIGN,
  /** No customer's payment. */
  IGNORE
}
