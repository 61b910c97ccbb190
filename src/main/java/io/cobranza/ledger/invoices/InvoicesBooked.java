package io.cobranza.ledger.invoices;

import java.util.List;

/**
 * Money was booked on invoices, one or a thousand of a file at a time. Published once per batch,
 * inside its transaction, so that a listener looks things up once and not for every row.
 *
 * @param settled those of which nothing is open any more
 * @param partsPaid those of which what was claimed is paid, and another part is to be paid on its
 *     day
 * @param changed those of which something still is
 * @param reopened those among the changed that were settled before, or whose part was: a payment
 *     came back
 */
public record InvoicesBooked(
    List<InvoiceSettled> settled,
    List<PartPaid> partsPaid,
    List<BalanceChanged> changed,
    List<InvoiceReopened> reopened) {}
