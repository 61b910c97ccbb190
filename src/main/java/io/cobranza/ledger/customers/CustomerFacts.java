package io.cobranza.ledger.customers;

import io.cobranza.shared.CustomerId;

/**
 * What is known of a customer at the moment of asking.
 *
 * @param number the ERP's own, compared exactly
 * @param home in the company's own zone unless it told another
 * @param payer whom to ask about payments: whom our collectors found, else the payments contact,
 *     and for what these leave open the customer's own
 * @param deliveriesHeld whether deliveries and credit are held because of its debt
 * @param neverDun why it is never dunned, no letter, no call, no case; null if it may be
 */
public record CustomerFacts(
    CustomerId id,
    String number,
    String name,
    Home home,
    ContactCard payer,
    Treatment treatment,
    boolean deliveriesHeld,
    String neverDun) {

  /** ISO 3166 with two letters; null if unknown, then only weekends are no business days. */
  public String country() {
    return home.country();
  }
}
