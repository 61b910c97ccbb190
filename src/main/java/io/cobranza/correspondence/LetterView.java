package io.cobranza.correspondence;

import io.cobranza.shared.CompanyProperties;
import java.time.LocalDate;

/**
 * What a template prints: only words, already in the reader's language. Null where the letter has
 * nothing to say.
 */
record LetterView(
    String companyName,
    String companyPhone,
    String companyEmail,
    boolean toAgency,
    String recipientName,
    String customerName,
    String customerNumber,
    String date,
    String subject,
    String invoiceNumber,
    String issuedOn,
    String dueOn,
    String purchaseOrder,
    String amount,
    String open,
    String overdue,
    String lastLetterOn,
    String next,
    String promisedAmount,
    String promisedOn,
    String credited,
    String explanation,
    boolean withDocuments) {

  static LetterView of(
      LetterKind kind,
      LetterFacts facts,
      CompanyProperties company,
      LocalDate today,
      LetterLanguage language) {
    LetterFacts.Invoice invoice = facts.invoice();
    LetterFacts.Promise promise = facts.promise();
    LetterFacts.Resolution resolution = facts.resolution();
    return new LetterView(
        company.name(),
        company.phone(),
        company.email(),
        kind.isToAgency(),
        printable(facts.addressee().name()),
        printable(facts.customer().name()),
        printable(facts.customer().number()),
        language.day(today),
        language.say("letters.subject." + kind, printable(invoice.number())),
        printable(invoice.number()),
        language.day(invoice.issuedOn()),
        language.day(invoice.dueOn()),
        printable(invoice.purchaseOrder()),
        language.amount(invoice.amount()),
        language.amount(invoice.open()),
        language.overdue(invoice.daysOverdue()),
        language.day(facts.lastLetterOn()),
        next(facts.next(), language),
        promise == null ? null : language.amount(promise.amount()),
        promise == null ? null : language.day(promise.on()),
        resolution == null ? null : language.amount(resolution.credited()),
        resolution == null ? null : printableLines(resolution.explanation()),
        !facts.attachments().isEmpty());
  }

  private static String next(LetterFacts.NextStep next, LetterLanguage language) {
    return next == null
        ? language.say("letters.next.none")
        : language.say("letters.next." + next.action(), language.day(next.on()));
  }

  /** One line: a line break in a name would reach into the mail's headers. */
  private static String printable(String text) {
    return text == null || text.isBlank() ? null : text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Control characters have no form in HTML or PDF; line feeds have. */
  private static String printableLines(String text) {
    return text == null || text.isBlank()
        ? null
        : text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
  }
}
