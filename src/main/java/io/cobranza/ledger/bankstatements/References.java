package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.PaymentMethod;

/**
 * What was told of the payment besides its amount and its text; null where nothing was.
 *
 * @param endToEndId given by whoever ordered the payment
 * @param mandateId of the direct debit
 * @param method how it came, by the bank's code
 */
public record References(String endToEndId, String mandateId, PaymentMethod method) {

  /** Where the bank does not say how it came. */
  public References(String endToEndId, String mandateId) {
    this(endToEndId, mandateId, null);
  }
}
