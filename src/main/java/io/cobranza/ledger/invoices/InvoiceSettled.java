package io.cobranza.ledger.invoices;

import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;

/**
 * Nothing of this invoice is open any more. Told with {@link InvoicesBooked}.
 *
 * @param on the business day of the booking that brought the balance to zero
 */
public record InvoiceSettled(InvoiceId invoice, LocalDate on) {}
