package io.cobranza.ledger.invoices;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * A part of an invoice with a due date of its own.
 *
 * @param dueOn in the company's zone
 * @param amount positive, in the currency of the invoice
 */
public record DuePart(LocalDate dueOn, Money amount) {}
