package io.cobranza.practice.pauses;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;

/**
 * A pause. Days are days in the company's zone, both included.
 *
 * @param invoice null if all invoices of the customer rest
 * @param agreedBy user id
 */
public record PauseFacts(
    long id,
    CustomerId customer,
    InvoiceId invoice,
    String reason,
    LocalDate from,
    LocalDate until,
    String agreedBy,
    boolean lifted) {}
