package io.cobranza.ledger.payments;

import io.cobranza.shared.InvoiceId;
import java.util.List;

/**
 * The bank has given a payment back. Published in the transaction that takes it off, after its
 * invoices are owed again.
 *
 * @param invoices those it was meant for, the oldest first; none if it was on account
 */
public record PaymentReturned(ReversalId id, List<InvoiceId> invoices) {}
