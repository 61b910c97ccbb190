package io.cobranza.ledger.invoices;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A part of an invoice as its row keeps it, in the currency of the invoice. */
@Embeddable
record PartRow(LocalDate dueOn, BigDecimal amount) {}
