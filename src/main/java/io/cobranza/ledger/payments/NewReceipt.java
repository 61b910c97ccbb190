package io.cobranza.ledger.payments;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * A payment or credit note as it is told to us.
 *
 * @param reference its idempotency key
 * @param day of business: when the money came or the credit was given
 * @param text the payer's remittance text or our reason; null if none
 */
record NewReceipt(String reference, InvoiceId invoice, Money amount, LocalDate day, String text) {

  NewReceipt {
    reference = FieldRules.text("reference", reference, FieldRules.IDENTIFIER);
    text = FieldRules.optionalText("text", text, FieldRules.TEXT).orElse(null);
  }
}
