package io.cobranza.ledger.payments;

import io.cobranza.shared.Money;

/**
 * A payment or credit note as it is recorded and as it was answered when it was told, for good.
 *
 * @param unallocated what its invoices did not take then and stayed on the customer's account
 */
record Receipt(NewReceipt told, Money unallocated) {

  Money allocated() {
    return told.amount().minus(unallocated);
  }
}
