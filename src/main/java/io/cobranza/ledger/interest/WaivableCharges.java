package io.cobranza.ledger.interest;

import io.cobranza.shared.Money;

/**
 * Of how much a customer can be let off at most on some day, in the currency of the invoice.
 *
 * @param interest of late interest alone
 * @param compensation of the costs of recovery alone
 * @param both of the two together, which is less than their sum where less is owed
 */
public record WaivableCharges(Money interest, Money compensation, Money both) {}
