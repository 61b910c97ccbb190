package io.cobranza.practice.agency;

import io.cobranza.shared.Money;

/** Who takes over a debt that could not be collected in-house, by the table of the practice. */
public interface RecipientRule {

  /**
   * @param country of the customer, ISO 3166 alpha-2; null where it is not known
   * @param open balance of the invoice
   * @param returnedBefore whether an agency had it and gave it back
   */
  record Facts(String country, Money open, int brokenPromises, boolean returnedBefore) {}

  /** A supervisor may decide otherwise. */
  Recipient recipientOf(Facts facts);
}
