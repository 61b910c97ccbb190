package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.BookingKind;

/** Payments and credit notes obey the same rules; this is what differs: how they are called. */
enum ReceiptKind {
  PAYMENT(
      "payments",
      BookingKind.PAYMENT,
      "payment",
      "receivedOn",
      "received_on",
      "text",
      "remittance_text"),
  CREDIT_NOTE(
      "credit-notes",
      BookingKind.CREDIT_NOTE,
      "credit_note",
      "issuedOn",
      "issued_on",
      "reason",
      "reason");

  final String plural;
  final BookingKind booking;
  final String table;
  final String dayField;
  final String dayColumn;
  final String textField;
  final String textColumn;

  ReceiptKind(
      String plural,
      BookingKind booking,
      String table,
      String dayField,
      String dayColumn,
      String textField,
      String textColumn) {
    this.plural = plural;
    this.booking = booking;
    this.table = table;
    this.dayField = dayField;
    this.dayColumn = dayColumn;
    this.textField = textField;
    this.textColumn = textColumn;
  }
}
