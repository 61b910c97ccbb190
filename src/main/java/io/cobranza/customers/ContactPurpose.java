package io.cobranza.customers;

/** What a contact of a customer is there for. */
public enum ContactPurpose {
  /** Receives invoices. */
  BILLING,
  /** Pays them; whom collectors call and letters go to. */
  PAYMENTS,
  /** Buys; whom our sales representative talks to. */
  SALES,
  /** Found by our collectors when nobody else could be reached; called first. */
  FOUND
}
