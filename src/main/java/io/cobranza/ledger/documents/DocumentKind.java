package io.cobranza.ledger.documents;

/** What a document of an invoice is. */
public enum DocumentKind {
  INVOICE_COPY,
  DELIVERY_NOTE,
  PURCHASE_ORDER,
  OTHER
}
