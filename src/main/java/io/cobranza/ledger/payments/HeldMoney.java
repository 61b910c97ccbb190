package io.cobranza.ledger.payments;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;

/**
 * What is left of one receipt.
 *
 * @param reference of the receipt
 */
record HeldMoney(CustomerId customer, ReceiptKind kind, String reference, Money amount) {}
