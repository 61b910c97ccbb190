package io.cobranza.ledger.bankstatements;

/** The formats that are read. */
public enum StatementFormat {
  /** What happened so far on a day; its balances change until the evening. */
  CAMT_052,
  /** The statement of a day. */
  CAMT_053,
  /** Notification of single entries, without balances. */
  CAMT_054,
  /** The statement of a day. */
  MT940,
  /** What happened so far on a day, without balances. */
  MT942
}
