package io.cobranza.practice.agency;

/** What an agency or a lawyer reports of a case: news, money, or a close code. */
public enum AgencyResult {
  /** How it goes; the case stays where it is. */
  PROGRESS,
  /** A payment, booked with the report. */
  PAYMENT,
  /** It has the money; our own ledger will show it. */
  COLLECTED,
  /** It gives the case back. */
  RETURNED,
  /** It considers the debt lost. */
  UNCOLLECTABLE;

  /** Whether the case leaves them. */
  boolean endsTheirWork() {
    return this == RETURNED || this == UNCOLLECTABLE;
  }
}
