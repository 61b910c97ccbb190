package io.cobranza.practice.quality;

import io.cobranza.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Causes of complaints over time. */
@Repository
@Transactional(readOnly = true)
class CauseReport {

  private static final String LINES =
      """
      SELECT DATE_FORMAT(d.raised_on, '%Y-%m') AS month, d.reason AS cause, d.currency,
        COUNT(*) AS complaints, COALESCE(SUM(d.credited), 0) AS credited
      FROM raised_dispute d
      WHERE d.reason IN (:causes)
      GROUP BY DATE_FORMAT(d.raised_on, '%Y-%m'), d.reason, d.currency
      """;

  /** What was decided about these very complaints, however long after they were raised. */
  private static final String ACTIONS =
      """
      (SELECT GROUP_CONCAT(r.corrective_action ORDER BY r.id SEPARATOR ' · ')
       FROM quality_review r
       WHERE r.cause = l.cause
         AND EXISTS (SELECT 1 FROM quality_review_complaint c
                     JOIN raised_dispute d ON d.dispute_id = c.dispute_id
                     WHERE c.review_id = r.id AND d.currency = l.currency
                       AND DATE_FORMAT(d.raised_on, '%Y-%m') = l.month)) AS actions
      """;

  private final JdbcClient jdbc;

  CauseReport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The latest month first, in each the most frequent cause first.
   *
   * @param cause null for all
   */
  Page<CauseLine> lines(Cause cause, Pageable page) {
    List<Cause> causes = cause == null ? Arrays.asList(Cause.values()) : List.of(cause);
    Map<String, Object> values = new HashMap<>();
    values.put("causes", causes.stream().map(Enum::name).toList());
    long total =
        jdbc.sql("SELECT COUNT(*) FROM (" + LINES + ") l")
            .params(values)
            .query(Long.class)
            .single();
    List<CauseLine> found =
        jdbc.sql(
                "SELECT l.*, "
                    + ACTIONS
                    + "FROM ("
                    + LINES
                    + ") l ORDER BY month DESC, complaints DESC, cause, currency"
                    + " LIMIT :limit OFFSET :offset")
            .params(values)
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(CauseReport::line)
            .list();
    return new PageImpl<>(found, page, total);
  }

  private static CauseLine line(ResultSet row, int number) throws SQLException {
    return new CauseLine(
        YearMonth.parse(row.getString("month")),
        Cause.valueOf(row.getString("cause")),
        row.getLong("complaints"),
        Columns.money(row, "credited"),
        row.getString("actions"));
  }
}
