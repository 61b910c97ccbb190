package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.InvoiceNumbers;
import io.cobranza.ledger.payments.ToldReceipt.ToldAllocation;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A payment or credit note as the ERP tells it, checked but for its invoices and its customer.
 *
 * @param customer number of the one whose it is; null for the customer of its first invoice
 * @param method null if nobody says
 * @param advance whether it may be older than its invoices
 * @param parts what is for which invoice; none if all of it stays on account
 */
record ReceiptRequest(
    String reference,
    String customer,
    Money amount,
    LocalDate day,
    String text,
    PaymentMethod method,
    boolean advance,
    List<Part> parts) {

  /** So many invoices may one receipt pay; more than any remittance advice lists. */
  private static final int MOST_PARTS = 1_000;

  /**
   * @param source of the invoice; null if its number is enough
   */
  record Part(String source, String invoiceNumber, Money amount) {

    boolean isOfSameInvoice(Part other) {
      return invoiceNumber.equals(other.invoiceNumber) && Objects.equals(source, other.source);
    }
  }

  /**
   * The two as one receipt: of a file, each row tells a part of it.
   *
   * @throws Refused if they do not agree, or pay the same invoice
   */
  ReceiptRequest and(ReceiptRequest more) {
    if (!more.reduced().equals(reduced()) || !sameCurrency(more)) {
      throw Refused.conflict("reference", "receipt.rowsDisagree", reference);
    }
    List<Part> both = Stream.concat(parts.stream(), more.parts.stream()).toList();
    if (both.size() > MOST_PARTS) {
      throw Refused.invalid("reference", "receipt.tooManyParts", MOST_PARTS);
    }
    if (parts.stream().anyMatch(part -> more.parts.stream().anyMatch(part::isOfSameInvoice))) {
      throw Refused.conflict(
          "invoiceNumber", "receipt.samePartTwice", more.parts.get(0).invoiceNumber());
    }
    return new ReceiptRequest(
        reference, customer, amount.plus(more.amount), day, text, method, advance, both);
  }

  private boolean sameCurrency(ReceiptRequest more) {
    return amount.currency().equals(more.amount.currency());
  }

  /** What every row of a receipt tells the same. */
  private ReceiptRequest reduced() {
    return new ReceiptRequest(reference, customer, null, day, text, method, advance, List.of());
  }

  /**
   * @param today nothing comes in later than that
   */
  static ReceiptRequest checked(ReceiptKind kind, ToldReceipt told, LocalDate today) {
    String reference = FieldRules.text("reference", told.reference(), FieldRules.IDENTIFIER);
    if (told.allocations().isEmpty() && (told.customer() == null || told.customer().isEmpty())) {
      throw Refused.invalid("invoiceNumber", "receipt.forNobody");
    }
    Money amount =
        FieldRules.money("amount", told.money().amount(), "currency", told.money().currency());
    LocalDate day = FieldRules.date(kind.dayField, told.day());
    if (day.isAfter(today)) {
      throw Refused.invalid(kind.dayField, "receipt.inTheFuture");
    }
    return new ReceiptRequest(
        reference,
        FieldRules.optionalText("customer", told.customer(), FieldRules.IDENTIFIER).orElse(null),
        amount,
        day,
        FieldRules.optionalText(kind.textField, told.text(), FieldRules.TEXT).orElse(null),
        PaymentMethod.of(told.money().method()),
        told.advance(),
        parts(told, amount));
  }

  private static List<Part> parts(ToldReceipt told, Money amount) {
    if (told.allocations().size() > MOST_PARTS) {
      throw Refused.invalid("allocations", "receipt.tooManyParts", MOST_PARTS);
    }
    List<Part> parts = new ArrayList<>();
    Money left = amount;
    Set<List<String>> seen = new HashSet<>();
    for (ToldAllocation each : told.allocations()) {
      Part part = part(each, amount);
      left = left.minus(part.amount());
      parts.add(part);
      if (!seen.add(
          Stream.of(part.source(), part.invoiceNumber()).map(Objects::toString).toList())) {
        throw Refused.invalid("allocations", "receipt.samePartTwice", part.invoiceNumber());
      }
    }
    if (!left.isAtLeast(Money.zero(amount.currency()))) {
      throw Refused.invalid("allocations", "receipt.moreThanCame");
    }
    return parts;
  }

  private static Part part(ToldAllocation told, Money whole) {
    return new Part(
        FieldRules.optionalText("source", told.source(), FieldRules.IDENTIFIER).orElse(null),
        FieldRules.text("invoiceNumber", told.invoiceNumber(), FieldRules.IDENTIFIER),
        told.amount() == null
            ? whole
            : FieldRules.money(
                "amount", told.amount(), "currency", whole.currency().getCurrencyCode()));
  }

  /**
   * @throws Refused if an invoice or the customer is unknown, or an invoice younger than a receipt
   *     that is no advance
   */
  NewReceipt forInvoices(
      ReceiptKind kind, InvoiceNumbers invoices, Map<String, CustomerId> customers) {
    List<Allocation> allocations = new ArrayList<>();
    CustomerId owner = customer == null ? null : known(customers.get(customer), customer);
    for (Part part : parts) {
      InvoiceNumbers.Named invoice = invoices.named(part.invoiceNumber(), part.source());
      if (!advance && kind == ReceiptKind.PAYMENT && day.isBefore(invoice.issuedOn())) {
        throw Refused.invalid(
            kind.dayField, "receipt.beforeIssue", invoice.number(), invoice.issuedOn());
      }
      allocations.add(new Allocation(invoice.id(), part.amount()));
      owner = owner == null ? invoice.customer() : owner;
    }
    return new NewReceipt(reference, owner, amount, day, text, method, allocations);
  }

  private static CustomerId known(CustomerId id, String number) {
    if (id == null) {
      throw Refused.invalid("customer", "customer.unknown", number);
    }
    return id;
  }
}
