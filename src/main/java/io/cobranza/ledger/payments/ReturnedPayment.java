package io.cobranza.ledger.payments;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What the bank gave back of one invoice.
 *
 * @param reference of the payment
 * @param amount what of it had been meant for the invoice
 * @param fee what of the bank's costs was passed on with this invoice; null if nothing
 * @param receivedOn business day on which it had come
 * @param returnedOn business day on which it went back
 */
public record ReturnedPayment(
    String reference,
    ReversalReason reason,
    Money amount,
    Money fee,
    LocalDate receivedOn,
    LocalDate returnedOn) {}
