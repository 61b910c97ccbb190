package io.cobranza.ledger.invoices;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An invoice as JSON tells it, unchecked. */
record InvoiceRequest(
    String source,
    String number,
    String customer,
    LocalDate issuedOn,
    LocalDate dueOn,
    List<Part> instalments,
    Prompt discount,
    BigDecimal amount,
    String currency,
    String purchaseOrder,
    String deliveryNote,
    String sentBy,
    LocalDate sentOn,
    String reachedStep,
    boolean directDebit) {

  /** What who pays until that day may deduct. */
  record Prompt(BigDecimal percent, LocalDate until) {}

  /** A part that is due on a day of its own. */
  record Part(LocalDate dueOn, BigDecimal amount) {}

  NewInvoice checked() {
    Money money = FieldRules.money("amount", amount, "currency", currency);
    return new NewInvoice(
        source,
        number,
        customer,
        issuedOn,
        PaymentTerms.of(dueOn, parts(), money)
            .with(discount == null ? null : Discount.of(discount.percent(), discount.until())),
        money,
        new Papers(purchaseOrder, deliveryNote, sentBy, sentOn),
        new HowToCollect(ReachedStep.of(reachedStep), directDebit));
  }

  private List<DuePart> parts() {
    return instalments == null ? List.of() : instalments.stream().map(this::part).toList();
  }

  private DuePart part(Part part) {
    return new DuePart(
        part.dueOn(), FieldRules.money("instalments", part.amount(), "currency", currency));
  }
}
