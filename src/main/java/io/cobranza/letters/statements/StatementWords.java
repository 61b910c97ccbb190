package io.cobranza.letters.statements;

import io.cobranza.letters.correspondence.LetterLanguage;
import io.cobranza.letters.correspondence.Listing.Column;
import io.cobranza.letters.correspondence.Listing.Section;
import io.cobranza.practice.policy.AgeingBands.Bands;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A statement in its reader's language. */
class StatementWords {

  private final LetterLanguage language;

  StatementWords(LetterLanguage language) {
    this.language = language;
  }

  String subject(LocalDate today) {
    return say("subject", language.day(today));
  }

  Section items(List<OpenItem> items) {
    return new Section(
        say("items"),
        List.of(
            Column.words(say("invoice")),
            Column.words(say("issued")),
            Column.words(say("due")),
            Column.figures(say("amount")),
            Column.figures(say("open")),
            Column.figures(say("overdue")),
            Column.figures(say("disputed"))),
        items.stream().map(this::row).toList());
  }

  private List<String> row(OpenItem item) {
    return List.of(
        item.number(),
        language.dayInFigures(item.issuedOn()),
        language.dayInFigures(item.dueOn()),
        language.amount(item.amount()),
        language.amount(item.open()),
        item.daysOverdue() > 0 ? Integer.toString(item.daysOverdue()) : "–",
        item.disputed().isZero() ? "–" : language.amount(item.disputed()));
  }

  Section totals(StatementTotals totals) {
    return new Section(
        say("totals"),
        List.of(
            Column.figures(say("open")),
            Column.figures(say("ofWhichOverdue")),
            Column.figures(say("ofWhichDisputed"))),
        totals.lines().stream()
            .map(line -> Stream.of(line.open(), line.overdue(), line.disputed()))
            .map(sums -> sums.map(language::amount).toList())
            .toList());
  }

  Section ageing(StatementTotals totals, Bands bands) {
    return new Section(
        say("ageing"),
        IntStream.range(0, bands.count())
            .mapToObj(band -> Column.figures(age(band, bands)))
            .toList(),
        totals.lines().stream()
            .map(line -> line.byAge().stream().map(language::amount).toList())
            .toList());
  }

  private String age(int band, Bands bands) {
    if (band == 0) {
      return say("age.notDue");
    }
    return band == bands.last()
        ? say("age.beyond", bands.beyond())
        : say("age.band", bands.from(band), bands.to(band));
  }

  Section credit(List<Money> credit) {
    return new Section(
        say("credit"),
        List.of(),
        credit.stream().map(amount -> List.of(language.amount(amount))).toList());
  }

  private String say(String key, Object... values) {
    return language.say("letters.statement." + key, values);
  }
}
