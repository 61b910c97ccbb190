package io.cobranza.practice.quality;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts complaints per cause; those that stood in a review before no longer count. */
@Repository
class ComplaintTable {

  private static final String NEW_COMPLAINTS =
      """
      FROM raised_dispute d WHERE d.reason = :cause AND d.raised_on > :since
        AND NOT EXISTS (SELECT 1 FROM quality_review_complaint c WHERE c.dispute_id = d.dispute_id)
      """;

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  ComplaintTable(JdbcClient jdbc, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * Opens the review of a cause that recurs; empty if it does not, or one is open. Of two nodes
   * that ask at the same moment the unique key refuses one, whose step is then tried again.
   */
  Optional<ReviewId> open(Cause cause, RecurrenceRule.Threshold threshold) {
    LocalDate since = calendar.today().minusDays(threshold.withinDays());
    int opened =
        jdbc.sql(
                "INSERT INTO quality_review (cause, opened_on, state) SELECT :cause, :today, 'OPEN' "
                    + NEW_COMPLAINTS
                    + "AND NOT EXISTS (SELECT 1 FROM quality_review r WHERE r.open_cause = :cause) "
                    + "HAVING COUNT(*) >= :enough")
            .param("cause", cause.name())
            .param("today", calendar.today())
            .param("since", since)
            .param("enough", threshold.complaints())
            .update();
    return opened == 0 ? Optional.empty() : Optional.of(gather(cause, since));
  }

  private ReviewId gather(Cause cause, LocalDate since) {
    long review =
        jdbc.sql("SELECT id FROM quality_review WHERE open_cause = :cause")
            .param("cause", cause.name())
            .query(Long.class)
            .single();
    jdbc.sql(
            "INSERT INTO quality_review_complaint (dispute_id, review_id) SELECT d.dispute_id, :review "
                + NEW_COMPLAINTS)
        .param("review", review)
        .param("cause", cause.name())
        .param("since", since)
        .update();
    return new ReviewId(review);
  }

  /** The latest first. */
  List<Complaint> of(ReviewId review) {
    return jdbc.sql(
            """
            SELECT d.raised_on, k.name, i.number, d.amount, d.currency, d.text
            FROM quality_review_complaint c JOIN raised_dispute d ON d.dispute_id = c.dispute_id
            JOIN invoice_balance i ON i.invoice_id = d.invoice_id
            JOIN customer_profile k ON k.customer_id = i.customer_id
            WHERE c.review_id = :review ORDER BY d.raised_on DESC, d.dispute_id DESC
            """)
        .param("review", review.value())
        .query(ComplaintTable::complaint)
        .list();
  }

  private static Complaint complaint(ResultSet row, int number) throws SQLException {
    return new Complaint(
        row.getObject("raised_on", LocalDate.class),
        row.getString("name"),
        row.getString("number"),
        Columns.money(row, "amount"),
        row.getString("text"));
  }
}
