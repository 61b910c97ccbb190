package io.cobranza.ledger.invoices;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice as the ERP issued it, checked. Two that are equal say the same.
 *
 * @param source which of the company's systems numbered it; {@code erp} unless told
 * @param customer its number
 */
record NewInvoice(
    String source,
    String number,
    String customer,
    LocalDate issuedOn,
    PaymentTerms terms,
    Money amount,
    Papers papers,
    HowToCollect howToCollect) {

  static final String SOURCE = "erp";

  /** What makes an invoice's number unique. */
  record Key(String source, String number) {}

  NewInvoice {
    source = FieldRules.optionalText("source", source, FieldRules.IDENTIFIER).orElse(SOURCE);
    number = FieldRules.text("number", number, FieldRules.IDENTIFIER);
    customer = FieldRules.text("customer", customer, FieldRules.IDENTIFIER);
    FieldRules.date("issuedOn", issuedOn);
    if (terms.dueOn().isBefore(issuedOn)) {
      throw Refused.invalid("dueOn", "invoice.dueBeforeIssue");
    }
    if (terms.discount() != null && terms.discount().until().isBefore(issuedOn)) {
      throw Refused.invalid("discountUntil", "invoice.discountBeforeIssue");
    }
    papers = papers.checked();
  }

  /** How far it had come when it came to us is told once: later that is our own doing. */
  boolean isSameAs(NewInvoice other) {
    return issued().equals(other.issued());
  }

  private NewInvoice issued() {
    return new NewInvoice(
        source,
        number,
        customer,
        issuedOn,
        terms,
        amount,
        papers,
        new HowToCollect(null, howToCollect.directDebit()));
  }

  /** The same invoice, due in parts. */
  NewInvoice dueIn(List<DuePart> parts) {
    return new NewInvoice(
        source,
        number,
        customer,
        issuedOn,
        new PaymentTerms(parts.get(0).dueOn(), parts, null),
        amount,
        papers,
        howToCollect);
  }

  LocalDate dueOn() {
    return terms.dueOn();
  }

  Key key() {
    return new Key(source, number);
  }
}
