package io.cobranza.ledger.payments;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.time.LocalDate;
import java.util.Map;

/**
 * A payment that is known to be a customer's.
 *
 * @param reference identifies it for ever
 * @param receivedOn the business day in the company's zone
 * @param text the payer's words; null if none
 * @param method how it came; null if nobody says
 * @param parts what of it is for which invoice, together not more than all of it; the rest stays on
 *     the customer's account
 */
public record IncomingPayment(
    String reference,
    CustomerId customer,
    Money amount,
    LocalDate receivedOn,
    String text,
    PaymentMethod method,
    Map<InvoiceId, Money> parts) {

  public IncomingPayment {
    parts = Map.copyOf(parts);
  }

  NewReceipt receipt() {
    return new NewReceipt(
        reference,
        customer,
        amount,
        receivedOn,
        text,
        method,
        parts.entrySet().stream()
            .map(part -> new Allocation(part.getKey(), part.getValue()))
            .toList());
  }
}
