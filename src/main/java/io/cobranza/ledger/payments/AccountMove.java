package io.cobranza.ledger.payments;

import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What was on account and is given to an invoice, taken from one, or paid back.
 *
 * @param reference its idempotency key
 * @param receipt whose money it is
 * @param from null if nobody had been given it
 * @param to null if it stays on account, or was paid back if {@code from} is null too
 * @param on business day
 * @param reason null if none was told
 */
record AccountMove(
    String reference,
    ReceiptKind kind,
    String receipt,
    InvoiceId from,
    InvoiceId to,
    Money amount,
    LocalDate on,
    String reason) {}
