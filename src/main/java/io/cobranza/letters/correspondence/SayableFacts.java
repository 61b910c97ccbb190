package io.cobranza.letters.correspondence;

import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Every amount, day and text that a message may name, as its language writes them. */
final class SayableFacts {

  private final List<Told> told;
  private final LetterLanguage language;

  SayableFacts(List<Told> told, LetterLanguage language) {
    this.told = told;
    this.language = language;
  }

  Set<String> amounts() {
    Set<String> all = new LinkedHashSet<>(InvoiceWords.totals(told, language));
    facts()
        .flatMap(SayableFacts::amountsOf)
        .filter(Objects::nonNull)
        .map(language::amount)
        .forEach(all::add);
    return all;
  }

  Set<String> days() {
    Set<String> all = new LinkedHashSet<>();
    facts()
        .flatMap(SayableFacts::daysOf)
        .filter(Objects::nonNull)
        .map(language::day)
        .forEach(all::add);
    return all;
  }

  /** How long each is overdue. */
  Set<String> counts() {
    Set<String> all = new LinkedHashSet<>();
    facts().map(each -> language.overdue(each.invoice().daysOverdue())).forEach(all::add);
    return all;
  }

  /** What people wrote: names, numbers, explanations. It is theirs, and not checked. */
  Set<String> wordsOfOthers() {
    Set<String> all = new LinkedHashSet<>();
    facts()
        .flatMap(SayableFacts::textsOf)
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .forEach(all::add);
    return all;
  }

  private Stream<LetterFacts> facts() {
    return told.stream().map(Told::facts);
  }

  private static Stream<Money> amountsOf(LetterFacts facts) {
    LetterFacts.Invoice invoice = facts.invoice();
    LetterFacts.Charges charges = invoice.charges();
    return Stream.of(
            Stream.of(invoice.amount(), invoice.open(), invoice.toPay()),
            charges == null
                ? Stream.<Money>empty()
                : Stream.of(
                    charges.interest(),
                    charges.compensation(),
                    charges.total(),
                    charges.disputed(),
                    charges.comingBack(),
                    charges.later()),
            amountsOf(facts.occasion()),
            facts.ledger().stream().map(LetterFacts.LedgerLine::amount))
        .flatMap(each -> each);
  }

  private static Stream<Money> amountsOf(LetterFacts.Occasion occasion) {
    Stream.Builder<Money> all = Stream.builder();
    LetterFacts.Promise promise = occasion.promise();
    if (promise != null) {
      all.add(promise.amount()).add(promise.received());
      if (promise.received() != null) {
        all.add(promise.amount().minus(promise.received()));
      }
    }
    if (occasion.resolution() != null) {
      all.add(occasion.resolution().credited());
    }
    if (occasion.goods() != null) {
      all.add(occasion.goods().amount());
    }
    if (occasion.returned() != null) {
      all.add(occasion.returned().amount()).add(occasion.returned().fee());
    }
    return all.build();
  }

  private static Stream<LocalDate> daysOf(LetterFacts facts) {
    LetterFacts.Occasion occasion = facts.occasion();
    return Stream.of(
            Stream.of(
                facts.invoice().issuedOn(),
                facts.invoice().dueOn(),
                facts.course().before().lastOn(),
                facts.course().before().noticeOn(),
                facts.course().next() == null ? null : facts.course().next().on(),
                occasion.promise() == null ? null : occasion.promise().on(),
                occasion.payUntil(),
                occasion.goods() == null ? null : occasion.goods().by(),
                occasion.returned() == null ? null : occasion.returned().paidOn(),
                occasion.returned() == null ? null : occasion.returned().returnedOn()),
            facts.ledger().stream().map(LetterFacts.LedgerLine::on))
        .flatMap(each -> each);
  }

  private static Stream<String> textsOf(LetterFacts facts) {
    LetterFacts.Occasion occasion = facts.occasion();
    return Stream.of(
            Stream.of(
                facts.addressee().name(),
                facts.customer() == null ? null : facts.customer().name(),
                facts.customer() == null ? null : facts.customer().number(),
                facts.invoice().number(),
                facts.invoice().purchaseOrder(),
                occasion.goods() == null ? null : occasion.goods().what()),
            linesOf(occasion.goods() == null ? null : occasion.goods().instructions()),
            linesOf(occasion.resolution() == null ? null : occasion.resolution().explanation()))
        .flatMap(each -> each);
  }

  private static Stream<String> linesOf(String text) {
    return text == null ? Stream.empty() : text.lines().map(String::strip);
  }

  /** A text without the given ones, the longest first, so that none cuts another in two. */
  static String without(String text, Collection<String> these) {
    String rest = text;
    for (String each :
        these.stream().sorted((one, other) -> other.length() - one.length()).toList()) {
      rest = rest.replace(each, " ");
    }
    return rest;
  }
}
