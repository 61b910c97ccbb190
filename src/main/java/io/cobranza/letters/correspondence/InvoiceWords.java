package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterView.ChargesView;
import io.cobranza.letters.correspondence.LetterView.InvoiceView;
import io.cobranza.letters.correspondence.LetterView.LineView;
import io.cobranza.practice.outlook.Coming;
import io.cobranza.practice.outlook.Standing;
import io.cobranza.practice.outlook.What;
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
    if (told.facts().course().standing() == Standing.OVER) {
      return language.say("letters.next.none");
    }
    Coming next = said(told);
    if (next == null) {
      return null;
    }
    String whose = isByLawFirm(told) ? "byLawFirm." : "";
    String when = isAtAnyTime(told) ? "anyTime." : "";
    return language.say("letters.next." + whose + when + next.what(), language.day(next.on()));
  }

  /** What it says will come to the customer on a day; null if it names none. */
  static Coming announced(Told told) {
    if (told.kind() == LetterKind.INVOICE_RESENT) {
      return new Coming(What.DUE_DATE, told.facts().occasion().payUntil());
    }
    boolean namesNone =
        told.facts().course().standing() == Standing.OVER
            || told.kind().isToCollector()
            || isAtAnyTime(told)
            || told.kind().namesADayOfItsOwn();
    return namesNone ? null : said(told);
  }

  /** A law firm speaks of nothing milder than a hand-over. */
  private static Coming said(Told told) {
    Coming next = told.facts().course().next();
    return next != null && isByLawFirm(told) && !next.what().isHandOver() ? null : next;
  }

  private static boolean isByLawFirm(Told told) {
    return told.kind() == LetterKind.LAW_FIRM_LETTER;
  }

  private static boolean isAtAnyTime(Told told) {
    return told.facts().course().standing() == Standing.HAND_OVER_ASKED && !isByLawFirm(told);
  }

  private static ChargesView charges(LetterFacts.Invoice invoice, LetterLanguage language) {
    return invoice.charges() == null
        ? null
        : new ChargesView(
            unlessZero(invoice.charges().interest(), language),
            unlessZero(invoice.charges().compensation(), language),
            unlessZero(invoice.charges().disputed(), language),
            unlessZero(invoice.charges().comingBack(), language),
            unlessZero(invoice.charges().later(), language),
            invoice.toPay().equals(invoice.open()) ? null : language.amount(invoice.toPay()));
  }

  private static String unlessZero(Money amount, LetterLanguage language) {
    return amount.isZero() ? null : language.amount(amount);
  }
}
