package io.cobranza.ledger.payments;

import io.cobranza.shared.InvoiceId;
import java.util.List;

/**
 * A payment that was in hand will never be money.
 *
 * @param invoices those it was meant for
 */
public record PaymentNotToCome(String reference, List<InvoiceId> invoices) {}
