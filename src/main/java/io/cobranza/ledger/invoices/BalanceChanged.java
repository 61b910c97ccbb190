package io.cobranza.ledger.invoices;

import io.cobranza.shared.InvoiceId;

/** A part payment or a credit note made the open balance smaller; some of it is still open. */
public record BalanceChanged(InvoiceId invoice) {}
