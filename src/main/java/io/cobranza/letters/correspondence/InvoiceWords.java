package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterView.ChargesView;
import io.cobranza.letters.correspondence.LetterView.InvoiceView;
import io.cobranza.letters.correspondence.LetterView.LineView;
import io.cobranza.shared.Money;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a letter says of an invoice: what is owed, how it comes about, what happens next to it. */
final class InvoiceWords {

  private InvoiceWords() {}

  static InvoiceView invoice(LetterFacts.Invoice invoice, LetterLanguage language) {
    return new InvoiceView(
        Printable.line(invoice.number()),
        language.day(invoice.issuedOn()),
        language.day(invoice.dueOn()),
        Printable.line(invoice.purchaseOrder()),
        language.amount(invoice.amount()),
        language.amount(invoice.open()),
        charges(invoice, language),
        language.overdue(invoice.daysOverdue()));
  }

  static LineView line(Told told, LetterLanguage language) {
    LetterFacts.Invoice invoice = told.facts().invoice();
    return new LineView(
        Printable.line(invoice.number()),
        language.day(invoice.dueOn()),
        language.amount(invoice.toPay()),
        invoice.charges() == null || invoice.charges().total().isZero()
            ? null
            : language.say("letters.ofWhichCharges", language.amount(invoice.charges().total())),
        language.overdue(invoice.daysOverdue()),
        language.say("letters.level." + told.kind()),
        next(told.kind(), told.facts().course().next(), language));
  }

  /** One total for each currency: nothing here converts. */
  static List<String> totals(List<Told> told, LetterLanguage language) {
    Map<Currency, Money> sums = new LinkedHashMap<>();
    told.stream()
        .map(each -> each.facts().invoice().toPay())
        .forEach(toPay -> sums.merge(toPay.currency(), toPay, Money::plus));
    return sums.values().stream().map(language::amount).toList();
  }

  static String next(LetterKind kind, LetterFacts.NextStep next, LetterLanguage language) {
    if (next == null) {
      return language.say("letters.next.none");
    }
    // The firm speaks for its client, and of nothing milder than a court.
    String what = kind == LetterKind.LAW_FIRM_LETTER ? "COURT" : next.action().name();
    return language.say("letters.next." + what, language.day(next.on()));
  }

  private static ChargesView charges(LetterFacts.Invoice invoice, LetterLanguage language) {
    return invoice.charges() == null
        ? null
        : new ChargesView(
            unlessZero(invoice.charges().interest(), language),
            unlessZero(invoice.charges().compensation(), language),
            unlessZero(invoice.charges().disputed(), language),
            language.amount(invoice.toPay()));
  }

  private static String unlessZero(Money amount, LetterLanguage language) {
    return amount.isZero() ? null : language.amount(amount);
  }
}
