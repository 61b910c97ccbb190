package io.cobranza.ledger.matching;

import io.cobranza.shared.Money;

/**
 * What of a payment goes to an invoice.
 *
 * @param discount what is given up besides; zero if nothing is
 */
public record Allocation(OpenItem item, Money amount, Money discount) {}
