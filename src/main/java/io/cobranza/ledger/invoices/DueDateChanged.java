package io.cobranza.ledger.invoices;

import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;

/** An open invoice is due on another day now. */
public record DueDateChanged(InvoiceId invoice, LocalDate from, LocalDate to) {}
