package io.cobranza.ledger.payments;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment or credit note as the ERP tells it, checked but for its invoice.
 *
 * @param source of the invoice; null if its number is enough
 */
record ReceiptRequest(
    String reference,
    String source,
    String invoiceNumber,
    Money amount,
    LocalDate day,
    String text) {

  static ReceiptRequest checked(
      ReceiptKind kind,
      String reference,
      String source,
      String invoiceNumber,
      BigDecimal amount,
      String currency,
      LocalDate day,
      String text) {
    return new ReceiptRequest(
        FieldRules.text("reference", reference, FieldRules.IDENTIFIER),
        FieldRules.optionalText("source", source, FieldRules.IDENTIFIER).orElse(null),
        FieldRules.text("invoiceNumber", invoiceNumber, FieldRules.IDENTIFIER),
        FieldRules.money("amount", amount, "currency", currency),
        FieldRules.date(kind.dayField, day),
        FieldRules.optionalText(kind.textField, text, FieldRules.TEXT).orElse(null));
  }

  NewReceipt forInvoice(InvoiceId invoice) {
    return new NewReceipt(reference, invoice, amount, day, text);
  }
}
