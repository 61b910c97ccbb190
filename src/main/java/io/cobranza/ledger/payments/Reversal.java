package io.cobranza.ledger.payments;

import java.time.LocalDate;

/**
 * A payment that was none, as it is recorded for good.
 *
 * @param payment its reference
 * @param on the business day on which that became known to the bank, or to whoever tells it
 * @param text the bank's code and words; null if none
 */
record Reversal(String payment, LocalDate on, ReversalReason reason, String text) {}
