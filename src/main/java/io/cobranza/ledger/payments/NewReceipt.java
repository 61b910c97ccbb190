package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A payment or credit note as it is told to us.
 *
 * @param reference its idempotency key
 * @param customer whose account has what no invoice takes
 * @param day of business: when the money came or the credit was given
 * @param text the payer's remittance text or our reason; null if none
 * @param method how a payment came; null if nobody says
 * @param allocations one for each invoice it is for, together not more than the amount; none if all
 *     of it stays on account
 */
record NewReceipt(
    String reference,
    CustomerId customer,
    Money amount,
    LocalDate day,
    String text,
    PaymentMethod method,
    List<Allocation> allocations) {

  NewReceipt {
    reference = FieldRules.text("reference", reference, FieldRules.IDENTIFIER);
    text = FieldRules.optionalText("text", text, FieldRules.TEXT).orElse(null);
    allocations =
        allocations.stream()
            .sorted(Comparator.comparing((Allocation each) -> each.invoice().value()))
            .toList();
  }

  /** All of it for one invoice. */
  static NewReceipt forOne(
      String reference, InvoiceFacts invoice, Money amount, LocalDate day, String text) {
    return new NewReceipt(
        reference,
        invoice.customer(),
        amount,
        day,
        text,
        null,
        List.of(new Allocation(invoice.id(), amount)));
  }
}
