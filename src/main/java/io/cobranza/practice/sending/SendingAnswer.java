package io.cobranza.practice.sending;

/** What billing says of the invoices it is asked about. */
public enum SendingAnswer {
  /** They are sent, and those to come will be. */
  SENT,
  /** It is not the same for all customers of the ledger: each is asked about by itself. */
  DIFFERS,
  /** Those there are were not sent. */
  NOT_SENT
}
