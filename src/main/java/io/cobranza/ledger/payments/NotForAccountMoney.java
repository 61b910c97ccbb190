package io.cobranza.ledger.payments;

/** Knows invoices that money on account does not pay by itself, such as those in dispute. */
public interface NotForAccountMoney {

  /** A query for their ids, in one column. */
  String invoices();
}
