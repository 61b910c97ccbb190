package io.cobranza.practice.disputes;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A dispute as the ERP tells it, checked but for its invoice.
 *
 * @param source of the invoice; null if its number is enough
 */
record DisputeRequest(
    String reference,
    String source,
    String invoiceNumber,
    DisputeReason reason,
    Money amount,
    String text,
    LocalDate raisedOn) {

  static DisputeRequest checked(
      String reference,
      String source,
      String invoiceNumber,
      String reason,
      BigDecimal amount,
      String currency,
      String text,
      LocalDate raisedOn) {
    return new DisputeRequest(
        FieldRules.text("reference", reference, FieldRules.IDENTIFIER),
        FieldRules.optionalText("source", source, FieldRules.IDENTIFIER).orElse(null),
        FieldRules.text("invoiceNumber", invoiceNumber, FieldRules.IDENTIFIER),
        reason(FieldRules.text("reason", reason, FieldRules.IDENTIFIER)),
        FieldRules.money("amount", amount, "currency", currency),
        FieldRules.optionalText("text", text, FieldRules.TEXT).orElse(null),
        FieldRules.date("raisedOn", raisedOn));
  }

  private static DisputeReason reason(String word) {
    return Arrays.stream(DisputeReason.values())
        .filter(known -> known.name().equals(word))
        .findFirst()
        .orElseThrow(() -> Refused.invalid("reason", "dispute.unknownReason", word));
  }

  /**
   * @throws Refused if the dispute is of another currency, or about more than was invoiced
   */
  NewDispute against(InvoiceFacts invoice) {
    if (!amount.currency().equals(invoice.amount().currency())) {
      throw Refused.invalid(
          "currency",
          "dispute.otherCurrency",
          invoiceNumber,
          invoice.amount().currency().getCurrencyCode());
    }
    if (amount.compareTo(invoice.amount()) > 0) {
      throw Refused.invalid("amount", "dispute.aboveInvoice", invoiceNumber);
    }
    return new NewDispute(reference, invoice.id(), reason, amount, text, raisedOn);
  }
}
