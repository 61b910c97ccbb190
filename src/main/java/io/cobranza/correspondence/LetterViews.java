package io.cobranza.correspondence;

import io.cobranza.correspondence.LetterView.GoodsView;
import io.cobranza.correspondence.LetterView.PromiseView;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.Money;
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

  LetterView of(LetterKind kind, LetterFacts facts, LetterLanguage language) {
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
        language.say("letters.subject." + kind, Printable.line(invoice.number())),
        facts.objective() == null ? null : language.say("letters.purpose." + facts.objective()),
        Printable.line(invoice.number()),
        language.day(invoice.issuedOn()),
        language.day(invoice.dueOn()),
        Printable.line(invoice.purchaseOrder()),
        language.amount(invoice.amount()),
        language.amount(invoice.open()),
        language.overdue(invoice.daysOverdue()),
        language.day(facts.lastLetterOn()),
        next(kind, facts.next(), language),
        promise(occasion.promise(), language),
        resolution == null ? null : language.amount(resolution.credited()),
        resolution == null ? null : Printable.lines(resolution.explanation()),
        language.day(occasion.payUntil()),
        goods(occasion.goods(), language),
        !facts.attachments().isEmpty());
  }

  private static String next(LetterKind kind, LetterFacts.NextStep next, LetterLanguage language) {
    if (next == null) {
      return language.say("letters.next.none");
    }
    // The firm speaks for its client, and of nothing milder than a court.
    String what = kind == LetterKind.LAW_FIRM_LETTER ? "COURT" : next.action().name();
    return language.say("letters.next." + what, language.day(next.on()));
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
