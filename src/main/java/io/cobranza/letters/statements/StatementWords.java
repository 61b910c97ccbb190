package io.cobranza.letters.statements;

import io.cobranza.letters.correspondence.Listing.Column;
import io.cobranza.letters.correspondence.Listing.Section;
import io.cobranza.practice.policy.AgeingBands.Bands;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** A statement in its reader's language. */
class StatementWords {

  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private final MessageSource messages;
  private final Locale language;

  StatementWords(MessageSource messages, Locale reader) {
    this.messages = messages;
    this.language = reader.getLanguage().equals(SPANISH.getLanguage()) ? SPANISH : Locale.ENGLISH;
  }

  String subject(LocalDate today) {
    return say("subject", day("letters.format.date", today));
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
        shortDay(item.issuedOn()),
        shortDay(item.dueOn()),
        money(item.amount()),
        money(item.open()),
        item.daysOverdue() > 0 ? Integer.toString(item.daysOverdue()) : "–",
        item.disputed().isZero() ? "–" : money(item.disputed()));
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
            .map(sums -> sums.map(this::money).toList())
            .toList());
  }

  Section ageing(StatementTotals totals, Bands bands) {
    return new Section(
        say("ageing"),
        IntStream.range(0, bands.count())
            .mapToObj(band -> Column.figures(age(band, bands)))
            .toList(),
        totals.lines().stream()
            .map(line -> line.byAge().stream().map(this::money).toList())
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
        say("credit"), List.of(), credit.stream().map(amount -> List.of(money(amount))).toList());
  }

  private String say(String key, Object... values) {
    return messages.getMessage("letters.statement." + key, values, language);
  }

  private String shortDay(LocalDate day) {
    return day("letters.statement.format.day", day);
  }

  private String day(String format, LocalDate day) {
    return DateTimeFormatter.ofPattern(messages.getMessage(format, null, language), language)
        .format(day);
  }

  private String money(Money amount) {
    return MoneyFormat.format(amount, language);
  }
}
