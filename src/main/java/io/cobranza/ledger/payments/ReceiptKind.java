package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.BookingKind;

/** Payments and credit notes obey the same rules; this is what differs: how they are called. */
enum ReceiptKind {
  PAYMENT(
      "payments",
      BookingKind.PAYMENT,
      "INSERT INTO payment ",
      "FROM payment ",
      "receivedOn",
      "received_on",
      "text",
      "remittance_text"),
  CREDIT_NOTE(
      "credit-notes",
      BookingKind.CREDIT_NOTE,
      "INSERT INTO credit_note ",
      "FROM credit_note ",
      "issuedOn",
      "issued_on",
      "reason",
      "reason");

  final String plural;
  final BookingKind booking;
  final String insert;
  final String from;
  final String dayField;
  final String dayColumn;
  final String textField;
  final String textColumn;

  ReceiptKind(
      String plural,
      BookingKind booking,
      String insert,
      String from,
      String dayField,
      String dayColumn,
      String textField,
      String textColumn) {
    this.plural = plural;
    this.booking = booking;
    this.insert = insert;
    this.from = from;
    this.dayField = dayField;
    this.dayColumn = dayColumn;
    this.textField = textField;
    this.textColumn = textColumn;
  }
}
