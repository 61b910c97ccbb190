package io.cobranza.ledger.payments;

import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment is in hand that will be money on a day to come.
 *
 * @param invoices those of which it will leave nothing open
 * @param countsOn business day
 */
public record PaymentAnnounced(String reference, List<InvoiceId> invoices, LocalDate countsOn) {}
