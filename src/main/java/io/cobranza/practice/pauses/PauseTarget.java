package io.cobranza.practice.pauses;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;

/**
 * What is to rest.
 *
 * @param invoice null for all invoices of the customer
 */
record PauseTarget(CustomerId customer, InvoiceId invoice) {}
