package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterView.ChargesView;
import io.cobranza.letters.correspondence.LetterView.GoodsView;
import io.cobranza.letters.correspondence.LetterView.LedgerView;
import io.cobranza.letters.correspondence.LetterView.LineView;
import io.cobranza.letters.correspondence.LetterView.PromiseView;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.Money;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the facts of a letter into words. */
@Component
class LetterViews {

  private final CompanyProperties company;
  private final Letterhead.Stock paper;
  private final CompanyCalendar calendar;

  LetterViews(CompanyProperties company, Letterhead.Stock paper, CompanyCalendar calendar) {
    this.company = company;
    this.paper = paper;
    this.calendar = calendar;
  }

  LetterView of(List<Told> told, LetterLanguage language) {
    LetterKind kind = told.get(0).kind();
    LetterFacts facts = told.get(0).facts();
    boolean several = told.size() > 1;
    LetterFacts.Invoice invoice = facts.invoice();
    LetterFacts.Occasion occasion = facts.occasion();
    LetterFacts.Resolution resolution = occasion.resolution();
    return new LetterView(
        paper.of(kind),
        kind == LetterKind.LAW_FIRM_LETTER,
        kind.isToCollector(),
        company.name(),
        company.phone(),
        company.email(),
        Printable.line(facts.addressee().name()),
        Printable.line(facts.customer().name()),
        Printable.line(facts.customer().number()),
        language.day(calendar.today()),
        several
            ? language.say("letters.subject.several." + kind, told.size())
            : language.say("letters.subject." + kind, Printable.line(invoice.number())),
        facts.objective() == null ? null : language.say("letters.purpose." + facts.objective()),
        Printable.line(invoice.number()),
        language.day(invoice.issuedOn()),
        language.day(invoice.dueOn()),
        Printable.line(invoice.purchaseOrder()),
        language.amount(invoice.amount()),
        language.amount(invoice.open()),
        charges(invoice, language),
        language.overdue(invoice.daysOverdue()),
        language.day(facts.lastLetterOn()),
        several ? null : next(kind, facts.next(), language),
        promise(occasion.promise(), language),
        resolution == null ? null : language.amount(resolution.credited()),
        resolution == null ? null : Printable.lines(resolution.explanation()),
        language.day(occasion.payUntil()),
        goods(occasion.goods(), language),
        !facts.attachments().isEmpty(),
        facts.ledger().stream().map(line -> ledger(line, language)).toList(),
        several ? told.stream().map(each -> line(each, language)).toList() : List.of(),
        several ? totals(told, language) : List.of());
  }

  private static LineView line(Told told, LetterLanguage language) {
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
        next(told.kind(), told.facts().next(), language));
  }

  /** One total for each currency: nothing here converts. */
  private static List<String> totals(List<Told> told, LetterLanguage language) {
    Map<Currency, Money> sums = new LinkedHashMap<>();
    told.stream()
        .map(each -> each.facts().invoice().toPay())
        .forEach(toPay -> sums.merge(toPay.currency(), toPay, Money::plus));
    return sums.values().stream().map(language::amount).toList();
  }

  ListingView of(LetterKind kind, Listing listing, LetterLanguage language) {
    LetterFacts.Customer customer = listing.customer();
    return new ListingView(
        paper.of(kind),
        company.name(),
        company.phone(),
        company.email(),
        Printable.line(listing.addressee().name()),
        customer == null ? null : Printable.line(customer.name()),
        customer == null ? null : Printable.line(customer.number()),
        language.day(calendar.today()),
        Printable.line(listing.subject()),
        listing.sections());
  }

  private static String next(LetterKind kind, LetterFacts.NextStep next, LetterLanguage language) {
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

  private static LedgerView ledger(LetterFacts.LedgerLine line, LetterLanguage language) {
    return new LedgerView(
        language.say("letters.ledger." + line.what()),
        language.day(line.on()),
        language.amount(line.amount()));
  }

  private static PromiseView promise(LetterFacts.Promise promise, LetterLanguage language) {
    if (promise == null) {
      return null;
    }
    Money missing = promise.received() == null ? null : promise.amount().minus(promise.received());
    return new PromiseView(
        language.amount(promise.amount()),
        language.day(promise.on()),
        language.amount(promise.received()),
        language.amount(missing),
        promise.instalments() > 1,
        promise.instalment(),
        promise.instalments());
  }

  private static GoodsView goods(LetterFacts.GoodsReturn goods, LetterLanguage language) {
    return goods == null
        ? null
        : new GoodsView(
            Printable.line(goods.what()),
            language.amount(goods.amount()),
            language.day(goods.by()),
            Printable.lines(goods.instructions()));
  }
}
