package io.cobranza.ledger.invoices;

import io.cobranza.shared.FieldRules;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An invoice as JSON tells it, unchecked. */
record InvoiceRequest(
    String source,
    String number,
    String customer,
    LocalDate issuedOn,
    LocalDate dueOn,
    BigDecimal amount,
    String currency,
    String purchaseOrder,
    String deliveryNote,
    String sentBy,
    LocalDate sentOn,
    String reachedStep,
    boolean directDebit) {

  NewInvoice checked() {
    return new NewInvoice(
        source,
        number,
        customer,
        issuedOn,
        dueOn,
        FieldRules.money("amount", amount, "currency", currency),
        new Papers(purchaseOrder, deliveryNote, sentBy, sentOn),
        new HowToCollect(ReachedStep.of(reachedStep), directDebit));
  }
}
