package io.cobranza.agency;

/** What an agency reports of a case. */
public enum AgencyResult {
  /** It has the money; our own ledger will show it. */
  COLLECTED,
  /** It gives the case back. */
  RETURNED,
  /** It considers the debt lost. */
  UNCOLLECTABLE
}
