package io.cobranza.desk.reports;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts for the summary of a morning; each list in one statement. */
@Repository
class SummaryFigures {

  private static final String YESTERDAY =
      """
      SELECT 'summary.payments' AS label, COUNT(*) AS count, currency, SUM(amount) AS amount
      FROM received_payment WHERE received_on = :day GROUP BY currency
      UNION ALL SELECT 'summary.letters', COUNT(*), NULL, NULL
      FROM sent_letter WHERE sent_at >= :from AND sent_at < :to
      UNION ALL SELECT 'summary.opened', COUNT(*), NULL, NULL
      FROM case_standing WHERE opened_on = :day
      UNION ALL SELECT 'summary.closed', COUNT(*), NULL, NULL
      FROM case_standing WHERE closed_on = :day
      UNION ALL SELECT 'summary.broken', COUNT(*), NULL, NULL
      FROM trail_entry WHERE action = 'PROMISE_BROKEN' AND at >= :from AND at < :to
      """;

  private static final String TODAY =
      """
      SELECT 'summary.promises' AS label, COUNT(*) AS count, currency, SUM(amount) AS amount
      FROM open_instalment WHERE due_on = :day GROUP BY currency
      UNION ALL SELECT 'summary.disputesLate', COUNT(*), NULL, NULL
      FROM waiting_task WHERE task_key = 'RESOLVE_DISPUTE' AND due_at < :now
      """;

  private static final String TASKS =
      """
      SELECT CONCAT('alerts.for.', candidate_group) AS label, COUNT(*) AS count,
        NULL AS currency, NULL AS amount
      FROM waiting_task WHERE candidate_group IS NOT NULL GROUP BY candidate_group ORDER BY label
      """;

  private static final String ALERTS =
      """
      SELECT CONCAT('alert.', kind) AS label, COUNT(DISTINCT COALESCE(customer_id, 0)) AS count,
        NULL AS currency, NULL AS amount
      FROM open_alert GROUP BY kind ORDER BY label
      """;

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  SummaryFigures(JdbcClient jdbc, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * @param label a key of the messages
   * @param money null where only a number makes sense
   */
  record Figure(String label, long count, Money money) {}

  /** What happened on a day in the company's zone. */
  List<Figure> of(LocalDate day) {
    return find(YESTERDAY, Map.of("day", day, "from", start(day), "to", start(day.plusDays(1))));
  }

  /** What this day brings. */
  List<Figure> waitingOn(LocalDate day) {
    return find(TODAY, Map.of("day", day, "now", Columns.utc(calendar.now())));
  }

  List<Figure> tasksPerGroup() {
    return find(TASKS, Map.of());
  }

  List<Figure> openAlerts() {
    return find(ALERTS, Map.of());
  }

  private List<Figure> find(String sql, Map<String, ?> values) {
    return jdbc.sql(sql).params(values).query(SummaryFigures::figure).list();
  }

  private static Figure figure(ResultSet row, int number) throws SQLException {
    return new Figure(row.getString("label"), row.getLong("count"), Columns.money(row, "amount"));
  }

  private LocalDateTime start(LocalDate day) {
    return Columns.utc(day.atStartOfDay(calendar.zone()).toInstant());
  }
}
