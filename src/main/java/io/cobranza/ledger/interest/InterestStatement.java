package io.cobranza.ledger.interest;

import io.cobranza.shared.Money;

/**
 * What is owed on an invoice on some day, in its currency.
 *
 * @param principal what is open of the invoiced amount
 * @param interest late interest up to and including that day, less what was paid of it
 * @param compensation for the costs of recovery, less what was paid of it
 */
public record InterestStatement(Money principal, Money interest, Money compensation) {

  /** Whether anything is owed besides the invoiced amount. */
  public boolean hasCharges() {
    return interest.isPositive() || compensation.isPositive();
  }
}
