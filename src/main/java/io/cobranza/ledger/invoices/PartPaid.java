package io.cobranza.ledger.invoices;

import io.cobranza.shared.InvoiceId;

/**
 * The oldest part of an invoice was paid: nothing of it is claimed until the next one is due. It is
 * told as {@link InvoicesBooked}.
 */
public record PartPaid(InvoiceId invoice) {}
