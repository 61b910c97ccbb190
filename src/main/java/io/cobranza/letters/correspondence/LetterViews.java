package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterView.BeforeView;
import io.cobranza.letters.correspondence.LetterView.GoodsView;
import io.cobranza.letters.correspondence.LetterView.HeadView;
import io.cobranza.letters.correspondence.LetterView.LedgerView;
import io.cobranza.letters.correspondence.LetterView.OccasionView;
import io.cobranza.letters.correspondence.LetterView.PapersView;
import io.cobranza.letters.correspondence.LetterView.PromiseView;
import io.cobranza.letters.correspondence.LetterView.ReaderView;
import io.cobranza.letters.correspondence.LetterView.ResolutionView;
import io.cobranza.letters.correspondence.LetterView.ReturnView;
import io.cobranza.letters.correspondence.LetterView.SenderView;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the facts of a letter into words. */
@Component
class LetterViews {

  private final CompanyProperties company;
  private final Letterhead.Stock paper;
  private final CompanyCalendar calendar;
  private final CallToAct act;

  LetterViews(
      CompanyProperties company, Letterhead.Stock paper, CompanyCalendar calendar, CallToAct act) {
    this.company = company;
    this.paper = paper;
    this.calendar = calendar;
    this.act = act;
  }

  LetterView of(List<Told> told, LetterLanguage language) {
    LetterKind kind = told.get(0).kind();
    LetterFacts facts = told.get(0).facts();
    boolean several = told.size() > 1;
    return new LetterView(
        sender(kind),
        reader(kind, facts.addressee(), facts.customer()),
        head(told, language),
        InvoiceWords.invoice(facts.invoice(), language),
        occasion(
            facts,
            several ? null : InvoiceWords.next(told.get(0), language),
            act.of(kind, language),
            language),
        new PapersView(
            !facts.attachments().isEmpty(),
            facts.ledger().stream().map(line -> ledger(line, language)).toList()),
        several ? told.stream().map(each -> InvoiceWords.line(each, language)).toList() : List.of(),
        several ? InvoiceWords.totals(told, language) : List.of());
  }

  private SenderView sender(LetterKind kind) {
    return new SenderView(
        paper.of(kind),
        kind == LetterKind.LAW_FIRM_LETTER,
        company.name(),
        company.phone(),
        company.email());
  }

  private static ReaderView reader(
      LetterKind kind, LetterFacts.Addressee addressee, LetterFacts.Customer customer) {
    return new ReaderView(
        kind.isToCollector(),
        Printable.line(addressee.name()),
        customer == null ? null : Printable.line(customer.name()),
        customer == null ? null : Printable.line(customer.number()));
  }

  private HeadView head(List<Told> told, LetterLanguage language) {
    LetterKind kind = told.get(0).kind();
    LetterFacts facts = told.get(0).facts();
    ContactObjective objective = facts.course().objective();
    return new HeadView(
        language.day(calendar.today()),
        told.size() > 1
            ? language.say("letters.subject.several." + kind, told.size())
            : language.say("letters.subject." + kind, Printable.line(facts.invoice().number())),
        objective == null ? null : language.say("letters.purpose." + objective),
        before(facts.course().before(), language));
  }

  private static BeforeView before(LetterFacts.Before before, LetterLanguage language) {
    return new BeforeView(
        language.day(before.lastOn()),
        before.isReminded(),
        before.isDunned(),
        language.day(before.noticeOn()));
  }

  private static OccasionView occasion(
      LetterFacts facts, String next, String act, LetterLanguage language) {
    LetterFacts.Occasion occasion = facts.occasion();
    return new OccasionView(
        InvoiceWords.asked(facts.invoice(), language),
        next,
        act,
        promise(occasion.promise(), language),
        resolution(occasion.resolution(), language),
        language.day(occasion.payUntil()),
        goods(occasion.goods(), language),
        returned(occasion.returned(), language));
  }

  private static ResolutionView resolution(
      LetterFacts.Resolution resolution, LetterLanguage language) {
    return resolution == null
        ? null
        : new ResolutionView(
            language.amount(resolution.credited()), Printable.lines(resolution.explanation()));
  }

  private static ReturnView returned(LetterFacts.PaymentReturn returned, LetterLanguage language) {
    return returned == null
        ? null
        : new ReturnView(
            language.amount(returned.amount()),
            language.amount(returned.fee()),
            language.day(returned.paidOn()),
            language.day(returned.returnedOn()),
            returned.cheque());
  }

  ListingView of(LetterKind kind, Listing listing, LetterLanguage language) {
    return new ListingView(
        sender(kind),
        reader(kind, listing.addressee(), listing.customer()),
        new HeadView(language.day(calendar.today()), Printable.line(listing.subject()), null, null),
        listing.sections());
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
