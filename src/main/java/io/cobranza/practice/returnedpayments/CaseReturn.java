package io.cobranza.practice.returnedpayments;

import io.cobranza.ledger.payments.ReversalReason;
import java.util.Currency;

/**
 * What the table {@code returned-payment} is told.
 *
 * @param returnsLately payments of the customer that came back within the time for which payments
 *     are remembered, this one included
 */
public record CaseReturn(ReversalReason reason, Currency currency, int returnsLately) {}
