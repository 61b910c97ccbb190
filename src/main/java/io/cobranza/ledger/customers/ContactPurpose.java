package io.cobranza.ledger.customers;

import java.util.List;

/** What a contact of a customer is there for. */
public enum ContactPurpose {
  /** Receives invoices. */
  BILLING,
  /** Pays them; whom collectors call and letters go to. */
  PAYMENTS,
  /** Buys; whom our sales representative talks to. */
  SALES,
  /** Found by our collectors when nobody else could be reached; called first. */
  FOUND;

  /** Those the ERP may tell. */
  static final List<ContactPurpose> OF_THE_ERP = List.of(BILLING, PAYMENTS, SALES);
}
