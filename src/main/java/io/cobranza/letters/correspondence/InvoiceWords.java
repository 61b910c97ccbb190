package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterView.ChargesView;
import io.cobranza.letters.correspondence.LetterView.InvoiceView;
import io.cobranza.letters.correspondence.LetterView.LineView;
import io.cobranza.practice.outlook.Coming;
import io.cobranza.practice.outlook.Standing;
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

  /** What is to be paid today; null if nothing is. */
  static String asked(LetterFacts.Invoice invoice, LetterLanguage language) {
    return invoice.toPay().isPositive() ? language.amount(invoice.toPay()) : null;
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
        next(told, language));
  }

  /** One total for each currency: nothing here converts. */
  static List<String> totals(List<Told> told, LetterLanguage language) {
    Map<Currency, Money> sums = new LinkedHashMap<>();
    told.stream()
        .map(each -> each.facts().invoice().toPay())
        .forEach(toPay -> sums.merge(toPay.currency(), toPay, Money::plus));
    return sums.values().stream().map(language::amount).toList();
  }

  /** Null where the letter says nothing of what comes. */
  static String next(Told told, LetterLanguage language) {
    LetterFacts.Course course = told.facts().course();
    if (course.standing() == Standing.OVER) {
      return language.say("letters.next.none");
    }
    Coming next = course.next();
    boolean byLawFirm = told.kind() == LetterKind.LAW_FIRM_LETTER;
    // A firm speaks of nothing milder.
    if (next == null || byLawFirm && !next.what().isHandOver()) {
      return null;
    }
    String whose = byLawFirm ? "byLawFirm." : "";
    String when = course.standing() == Standing.HAND_OVER_ASKED && !byLawFirm ? "anyTime." : "";
    return language.say("letters.next." + whose + when + next.what(), language.day(next.on()));
  }

  private static ChargesView charges(LetterFacts.Invoice invoice, LetterLanguage language) {
    return invoice.charges() == null
        ? null
        : new ChargesView(
            unlessZero(invoice.charges().interest(), language),
            unlessZero(invoice.charges().compensation(), language),
            unlessZero(invoice.charges().disputed(), language),
            unlessZero(invoice.charges().comingBack(), language),
            language.amount(invoice.toPay()));
  }

  private static String unlessZero(Money amount, LetterLanguage language) {
    return amount.isZero() ? null : language.amount(amount);
  }
}
