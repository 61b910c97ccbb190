package io.cobranza.ledger.payments;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.time.LocalDate;

/**
 * What is left of one receipt.
 *
 * @param reference of the receipt
 * @param day its business day
 * @param method how a payment came; null if nobody says
 */
record HeldMoney(
    CustomerId customer,
    ReceiptKind kind,
    String reference,
    LocalDate day,
    Money amount,
    PaymentMethod method) {}
