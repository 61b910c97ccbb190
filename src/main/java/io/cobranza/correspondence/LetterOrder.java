package io.cobranza.correspondence;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import java.util.Objects;

/**
 * The decision that a letter is to be written. There is one letter per case, kind and occurrence;
 * its facts are looked up when it is sent, so that it never states an old balance.
 *
 * @param caseId the case it belongs to
 * @param invoice the invoice it is about
 * @param invoiceNumber as people know the invoice, to find its letters by; at most 100 characters
 * @param kind which template
 * @param occurrence {@code "1"}, or what tells two letters of a kind in one case apart, such as the
 *     promise's id; letters, digits, {@code -} and {@code _}, at most 50, because the Message-ID is
 *     made from it
 */
public record LetterOrder(
    CaseId caseId, InvoiceId invoice, String invoiceNumber, LetterKind kind, String occurrence) {

  /**
   * @throws IllegalArgumentException if the occurrence is not of that form
   */
  public LetterOrder {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(invoice, "invoice");
    Objects.requireNonNull(invoiceNumber, "invoiceNumber");
    Objects.requireNonNull(kind, "kind");
    if (!occurrence.matches("[A-Za-z0-9_-]{1,50}")) {
      throw new IllegalArgumentException("Not an occurrence of a letter: " + occurrence);
    }
  }
}
