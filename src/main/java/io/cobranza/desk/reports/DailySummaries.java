package io.cobranza.desk.reports;

import io.cobranza.desk.reports.DailySummary.Line;
import io.cobranza.desk.reports.DailySummary.Section;
import io.cobranza.desk.reports.SummaryFigures.Figure;
import io.cobranza.practice.policy.AgeingBands.Bands;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What supervisors want to know before the day begins. */
@Service
@Transactional(readOnly = true)
public class DailySummaries {

  private final SummaryFigures figures;
  private final Ageing ageing;
  private final MessageSource messages;
  private final CompanyCalendar calendar;

  DailySummaries(
      SummaryFigures figures, Ageing ageing, MessageSource messages, CompanyCalendar calendar) {
    this.figures = figures;
    this.ageing = ageing;
    this.messages = messages;
    this.calendar = calendar;
  }

  /** Of this morning, as things stand now. */
  public DailySummary today(Locale language) {
    LocalDate today = calendar.today();
    return new DailySummary(
        today,
        List.of(
            section("yesterday", figures.of(today.minusDays(1)), language),
            new Section(say("summary.open", language), open(today, language)),
            section("today", figures.waitingOn(today), language),
            section("tasks", figures.tasksPerGroup(), language),
            section("alerts", figures.openAlerts(), language)));
  }

  private Section section(String name, List<Figure> found, Locale language) {
    return new Section(
        say("summary." + name, language),
        found.stream().map(figure -> line(figure, language)).toList());
  }

  private Line line(Figure figure, Locale language) {
    return new Line(
        say(figure.label(), language), counted(figure.count(), figure.money(), language));
  }

  private static String counted(long count, Money money, Locale language) {
    return money == null
        ? Long.toString(count)
        : count + " · " + MoneyFormat.format(money, language);
  }

  private List<Line> open(LocalDate today, Locale language) {
    return ageing.asOf(today).stream()
        .flatMap(each -> Stream.concat(total(each, language), buckets(each, language)))
        .toList();
  }

  private Stream<Line> total(Ageing.OfCurrency open, Locale language) {
    long count = open.buckets().stream().mapToLong(Ageing.Bucket::count).sum();
    Money sum =
        open.buckets().stream()
            .map(bucket -> Money.of(bucket.amount(), open.currency()))
            .reduce(Money::plus)
            .orElseThrow();
    return Stream.of(line(new Figure("summary.open.total", count, sum), language));
  }

  private Stream<Line> buckets(Ageing.OfCurrency open, Locale language) {
    Bands bands = ageing.bands();
    return IntStream.range(0, open.buckets().size())
        .mapToObj(
            band -> {
              Ageing.Bucket bucket = open.buckets().get(band);
              Money money = Money.of(bucket.amount(), open.currency());
              return new Line(
                  label(band, bands, language), counted(bucket.count(), money, language));
            });
  }

  private String label(int band, Bands bands, Locale language) {
    if (band == 0) {
      return say("summary.open.current", language);
    }
    return band == bands.last()
        ? say("summary.open.beyond", language, bands.beyond())
        : say("summary.open.band", language, bands.from(band), bands.to(band));
  }

  private String say(String key, Locale language, Object... values) {
    return messages.getMessage(key, values, language);
  }
}
