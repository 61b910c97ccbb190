package io.cobranza.ledger.invoices;

import io.cobranza.shared.InvoiceId;

/**
 * An invoice that was settled is owed again, because what settled it was reversed or given to
 * another. Told with {@link InvoicesBooked}.
 */
public record InvoiceReopened(InvoiceId invoice) {}
