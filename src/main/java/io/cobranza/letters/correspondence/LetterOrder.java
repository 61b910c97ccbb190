package io.cobranza.letters.correspondence;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.util.Objects;

/**
 * The decision that a letter is to be written. There is one letter per kind and occurrence for a
 * case, an invoice without a case, a customer or the company itself; its facts are looked up when
 * it is sent, so that it never states an old balance.
 *
 * @param customer whose affair it is; null if it is the company's own
 * @param caseId the case it belongs to; null if it belongs to none
 * @param invoice the invoice it is about; null if it is about none or many
 * @param invoiceNumber as people know the invoice, to find its letters by; at most 100 characters;
 *     null without an invoice
 * @param kind which template
 * @param occurrence {@code "1"}, or what tells two letters of a kind apart, such as the promise's
 *     id; letters, digits, {@code -} and {@code _}, at most 50, because the Message-ID is made from
 *     it
 */
public record LetterOrder(
    CustomerId customer,
    CaseId caseId,
    InvoiceId invoice,
    String invoiceNumber,
    LetterKind kind,
    String occurrence) {

  /**
   * @throws IllegalArgumentException if the occurrence is not of that form
   */
  public LetterOrder {
    Objects.requireNonNull(kind, "kind");
    if (!occurrence.matches("[A-Za-z0-9_-]{1,50}")) {
      throw new IllegalArgumentException("Not an occurrence of a letter: " + occurrence);
    }
  }

  public static LetterOrder ofCase(
      CustomerId customer,
      CaseId caseId,
      InvoiceId invoice,
      String invoiceNumber,
      LetterKind kind,
      String occurrence) {
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(invoice, "invoice");
    Objects.requireNonNull(invoiceNumber, "invoiceNumber");
    return new LetterOrder(customer, caseId, invoice, invoiceNumber, kind, occurrence);
  }

  /** About an invoice, whether it has a case or not. */
  public static LetterOrder ofInvoice(
      CustomerId customer,
      InvoiceId invoice,
      String invoiceNumber,
      LetterKind kind,
      String occurrence) {
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(invoice, "invoice");
    Objects.requireNonNull(invoiceNumber, "invoiceNumber");
    return new LetterOrder(customer, null, invoice, invoiceNumber, kind, occurrence);
  }

  /** About no invoice in particular. */
  public static LetterOrder ofCustomer(CustomerId customer, LetterKind kind, String occurrence) {
    Objects.requireNonNull(customer, "customer");
    return new LetterOrder(customer, null, null, null, kind, occurrence);
  }

  /** For the company's own people. */
  public static LetterOrder ofCompany(LetterKind kind, String occurrence) {
    return new LetterOrder(null, null, null, null, kind, occurrence);
  }

  /** What there is one letter per kind and occurrence of, such as {@code case-12}. */
  String about() {
    if (caseId != null) {
      return "case-" + caseId;
    }
    if (invoice != null) {
      return "invoice-" + invoice;
    }
    return customer == null ? "company" : "customer-" + customer;
  }
}
