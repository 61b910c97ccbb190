package io.cobranza.ledger.matching;

/** What speaks for a proposal. */
public enum Evidence {
  /** A reference by ISO 11649 whose check digits are right. */
  CREDITOR_REFERENCE,
  /** The reference that the payment carried from its beginning. */
  END_TO_END_ID,
  /** As it stands on the invoice. */
  INVOICE_NUMBER,
  /** With zeros, blanks or its prefix lost, as one of a list, or between the ends of a range. */
  INVOICE_NUMBER_NORMALISED,
  /** A purchase order or what else the invoice bears. */
  REFERENCE,
  /** Only if a letter is read as the digit it looks like, or if something does not quite fit. */
  INVOICE_NUMBER_SLIP,
  /** An account from which the customer paid before. */
  KNOWN_IBAN,
  CUSTOMER_NAME,
  EXACT_AMOUNT,
  DISCOUNT_AGREED,
  AMOUNT_WITHIN_TOLERANCE,
  /** Some of the customer's open invoices make the amount. */
  EXACT_SUM_OF_SUBSET
}
