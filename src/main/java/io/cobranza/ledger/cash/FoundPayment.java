package io.cobranza.ledger.cash;

import io.cobranza.shared.CustomerId;

/**
 * A payment that a line may take back.
 *
 * @param byReference whether a reference of the line names it
 * @param fromAccount whether it came from the account to which the line went
 */
record FoundPayment(
    String reference, CustomerId customer, boolean byReference, boolean fromAccount) {}
