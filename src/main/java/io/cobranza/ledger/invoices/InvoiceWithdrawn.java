package io.cobranza.ledger.invoices;

import io.cobranza.shared.InvoiceId;

/** The invoice should never have been sent; nobody owes it any more. */
public record InvoiceWithdrawn(InvoiceId invoice) {}
