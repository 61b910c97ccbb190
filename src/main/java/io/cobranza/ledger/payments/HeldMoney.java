package io.cobranza.ledger.payments;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What is left of one receipt.
 *
 * @param reference of the receipt
 * @param day its business day
 */
record HeldMoney(
    CustomerId customer, ReceiptKind kind, String reference, LocalDate day, Money amount) {}
