package io.cobranza.ledger.payments;

import io.cobranza.shared.Money;

/**
 * A payment or credit note as it is recorded, for good.
 *
 * @param unallocated what was beyond the invoice's open balance and stays with the customer
 */
record Receipt(NewReceipt told, Money unallocated) {

  Money allocated() {
    return told.amount().minus(unallocated);
  }
}
