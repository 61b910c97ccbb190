package io.cobranza.desk.reports;

import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How old the open invoices are, on any day: what was booked or changed later is not seen. */
@Repository
@Transactional(readOnly = true)
class Ageing {

  private static final List<String> BUCKETS =
      List.of("current", "1-30", "31-60", "61-90", "over 90");

  /**
   * @param amount a text: a JSON number may lose a cent on its way
   */
  record Bucket(String bucket, long count, String amount) {}

  record OfCurrency(String currency, LocalDate asOf, List<Bucket> buckets) {}

  private record Line(String currency, int bucket, long count, BigDecimal amount) {}

  private final JdbcClient jdbc;

  Ageing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One entry per currency that has open invoices, each with all buckets, empty ones too. */
  List<OfCurrency> asOf(LocalDate day) {
    Map<String, List<Bucket>> byCurrency = new LinkedHashMap<>();
    for (Line line : lines(day)) {
      byCurrency
          .computeIfAbsent(line.currency(), Ageing::emptyBuckets)
          .set(line.bucket(), bucket(line));
    }
    return byCurrency.entrySet().stream()
        .map(entry -> new OfCurrency(entry.getKey(), day, entry.getValue()))
        .toList();
  }

  private List<Line> lines(LocalDate day) {
    return jdbc.sql(
            """
            SELECT currency, bucket, COUNT(*) AS count, SUM(amount) AS amount FROM (
              SELECT i.currency,
                LEAST(4, GREATEST(0, CEIL(DATEDIFF(:day, COALESCE(
                  (SELECT d.due_on_before FROM invoice_due_date_change d
                   WHERE d.invoice_id = i.id AND d.changed_on > :day
                   ORDER BY d.changed_on, d.id LIMIT 1), i.due_on)) / 30))) AS bucket,
                i.amount - COALESCE(
                  (SELECT SUM(b.amount) FROM invoice_booking b
                   WHERE b.invoice_id = i.id AND b.booked_on <= :day), 0) AS amount
              FROM invoice i
              WHERE i.issued_on <= :day
                AND (i.settled_on IS NULL OR i.settled_on > :day)
                AND (i.withdrawn_on IS NULL OR i.withdrawn_on > :day)
            ) open_then GROUP BY currency, bucket ORDER BY currency, bucket
            """)
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

  private static List<Bucket> emptyBuckets(String currency) {
    String zero = scaled(BigDecimal.ZERO, currency);
    return new ArrayList<>(BUCKETS.stream().map(name -> new Bucket(name, 0, zero)).toList());
  }

  private static Bucket bucket(Line line) {
    return new Bucket(
        BUCKETS.get(line.bucket()), line.count(), scaled(line.amount(), line.currency()));
  }

  private static String scaled(BigDecimal amount, String currency) {
    return new Money(amount, Currency.getInstance(currency)).amount().toPlainString();
  }
}
