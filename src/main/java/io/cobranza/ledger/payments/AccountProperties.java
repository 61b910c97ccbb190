package io.cobranza.ledger.payments;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What becomes of money that we hold for a customer.
 *
 * @param pays which of its due invoices it pays by itself every morning, before anybody is asked
 *     for them
 */
@ConfigurationProperties("cobranza.account")
record AccountProperties(@DefaultValue("OLDEST_FIRST") Pays pays) {

  enum Pays {
    /** Whatever is due, the oldest first. */
    OLDEST_FIRST,
    /** Only an invoice of exactly that amount, if there is one such. */
    EXACT_AMOUNT,
    /** Nothing: the ERP or a person says what it is for. */
    NOTHING
  }
}
