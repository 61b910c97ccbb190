package io.cobranza.ledger.invoices;

import java.util.Currency;

/** Asks the table {@code bank-tolerance} how late a discount may still be deducted. */
public interface DiscountRule {

  /** Days after the last one that was agreed. */
  int daysOfGrace(Currency currency);
}
