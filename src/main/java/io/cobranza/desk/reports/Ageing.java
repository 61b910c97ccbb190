package io.cobranza.desk.reports;

import io.cobranza.practice.policy.AgeingBands;
import io.cobranza.practice.policy.AgeingBands.Bands;
import io.cobranza.practice.policy.AgeingBands.Reading;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How old the open invoices are, on any day: what was booked or changed later is not seen. */
@Repository
@Transactional(readOnly = true)
class Ageing {

  /**
   * @param amount a text: a JSON number may lose a cent on its way
   */
  record Bucket(String bucket, long count, String amount) {}

  /** One entry for each band of days overdue, in their order. */
  record OfCurrency(String currency, LocalDate asOf, List<Bucket> buckets) {}

  private record Line(String currency, int bucket, long count, BigDecimal amount) {}

  private final JdbcClient jdbc;
  private final AgeingBands table;

  Ageing(JdbcClient jdbc, AgeingBands table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /** One entry per currency that has open invoices, each with all buckets, empty ones too. */
  List<OfCurrency> asOf(LocalDate day) {
    Bands bands = bands();
    Map<String, List<Bucket>> byCurrency = new LinkedHashMap<>();
    for (Line line : lines(day, bands)) {
      byCurrency
          .computeIfAbsent(line.currency(), currency -> emptyBuckets(currency, bands))
          .set(line.bucket(), bucket(line, bands));
    }
    return byCurrency.entrySet().stream()
        .map(entry -> new OfCurrency(entry.getKey(), day, entry.getValue()))
        .toList();
  }

  /** As the table has them today. */
  Bands bands() {
    return table.readIn(Reading.AGEING_REPORT);
  }

  /** The band of an invoice counts how many ends its days overdue have passed. */
  private static String bandOf(Bands bands) {
    return Stream.concat(Stream.of(0), bands.ends().stream())
        .map(end -> "(days_overdue > %d)".formatted(end))
        .collect(Collectors.joining(" + "));
  }

  private List<Line> lines(LocalDate day, Bands bands) {
    return jdbc.sql(
            """
            SELECT currency, %s AS bucket, COUNT(*) AS count, SUM(amount) AS amount FROM (
              SELECT i.currency,
                DATEDIFF(:day, COALESCE(
                  (SELECT d.due_on_before FROM invoice_due_date_change d
                   WHERE d.invoice_id = i.id AND d.changed_on > :day
                   ORDER BY d.changed_on, d.id LIMIT 1), i.due_on)) AS days_overdue,
                i.amount - COALESCE(
                  (SELECT SUM(b.amount) FROM invoice_booking b
                   WHERE b.invoice_id = i.id AND b.booked_on <= :day), 0) AS amount
              FROM invoice i
              WHERE i.issued_on <= :day
                AND (i.settled_on IS NULL OR i.settled_on > :day)
                AND (i.withdrawn_on IS NULL OR i.withdrawn_on > :day)
            ) open_then GROUP BY currency, bucket ORDER BY currency, bucket
            """
                .formatted(bandOf(bands)))
        .param("day", day)
        .query(
            (row, number) ->
                new Line(
                    row.getString("currency"),
                    row.getInt("bucket"),
                    row.getLong("count"),
                    row.getBigDecimal("amount")))
        .list();
  }

  private static List<Bucket> emptyBuckets(String currency, Bands bands) {
    String zero = scaled(BigDecimal.ZERO, currency);
    return new ArrayList<>(
        IntStream.range(0, bands.count())
            .mapToObj(band -> new Bucket(name(band, bands), 0, zero))
            .toList());
  }

  private static Bucket bucket(Line line, Bands bands) {
    return new Bucket(
        name(line.bucket(), bands), line.count(), scaled(line.amount(), line.currency()));
  }

  /** As other programs read it, such as {@code 31-60}. */
  private static String name(int band, Bands bands) {
    if (band == 0) {
      return "current";
    }
    return band == bands.last()
        ? "over " + bands.beyond()
        : "%d-%d".formatted(bands.from(band), bands.to(band));
  }

  private static String scaled(BigDecimal amount, String currency) {
    return new Money(amount, Currency.getInstance(currency)).amount().toPlainString();
  }
}
