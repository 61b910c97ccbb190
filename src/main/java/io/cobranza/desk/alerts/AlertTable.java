package io.cobranza.desk.alerts;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Raises, grows and closes alerts, as many as a query finds in one statement. What is open already,
 * or was taken note of so lately that it is no news, is not raised again.
 */
@Repository
class AlertTable {

  private static final String IS_OPEN = "a.acknowledged_at IS NULL AND a.closed_at IS NULL";

  private final JdbcClient jdbc;
  private final AlertRules rules;
  private final CompanyCalendar calendar;

  AlertTable(JdbcClient jdbc, AlertRules rules, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.calendar = calendar;
  }

  /**
   * @param subjects a query for {@code case_id}, {@code customer_id} and {@code invoice_number};
   *     the first and last are null for an alert about a customer, all for one about none
   * @param values its parameters
   */
  void raise(AlertKind kind, String subjects, Map<String, ?> values) {
    raise(kind, null, rules.ownershipOf(kind), subjects, values);
  }

  /** As the other, in a band: what is open in another moves into it, with its owner. */
  void raise(AlertKind kind, AlertRules.Band band, String subjects, Map<String, ?> values) {
    grow(kind, band, subjects, values);
    raise(kind, band.over(), band.ownership(), subjects, values);
  }

  private void raise(
      AlertKind kind,
      Integer band,
      AlertRules.Ownership ownership,
      String subjects,
      Map<String, ?> values) {
    jdbc.sql(
            """
            INSERT INTO alert
              (case_id, customer_id, invoice_number, kind, band, audience, owner, raised_at)
            SELECT s.case_id, s.customer_id, s.invoice_number, :kind, :band, :group,
              IF(:group = 'sales', c.sales_rep, NULL), :now
            FROM (%s) s LEFT JOIN customer_profile c ON c.customer_id = s.customer_id
            WHERE NOT EXISTS (
              SELECT 1 FROM alert a
              WHERE a.customer_id <=> s.customer_id AND a.kind = :kind
                AND a.case_id <=> s.case_id
                AND (%s OR (a.acknowledged_at > :noNewsSince
                            AND COALESCE(a.band, 0) >= COALESCE(:band, 0))))
            ON DUPLICATE KEY UPDATE alert.id = alert.id
            """
                .formatted(subjects, IS_OPEN))
        .params(values)
        .param("kind", kind.name())
        .param("band", band)
        .param("group", ownership.group())
        .param("now", now())
        .param("noNewsSince", now().minusDays(ownership.againAfterDays()))
        .update();
  }

  private void grow(AlertKind kind, AlertRules.Band band, String subjects, Map<String, ?> values) {
    jdbc.sql(
            """
            UPDATE alert a
            JOIN (%s) s ON s.customer_id = a.customer_id AND s.case_id <=> a.case_id
            JOIN customer_profile c ON c.customer_id = a.customer_id
            SET a.band = :band, a.audience = :group,
              a.owner = IF(:group = 'sales', c.sales_rep, NULL)
            WHERE a.kind = :kind AND NOT a.band <=> :band AND %s
            """
                .formatted(subjects, IS_OPEN))
        .params(values)
        .param("kind", kind.name())
        .param("band", band.over())
        .param("group", band.ownership().group())
        .update();
  }

  /**
   * Closes what has lost its cause.
   *
   * @param holds whether the cause of alert {@code a} is still there
   * @param values parameters of {@code holds}
   */
  void closeUnless(AlertKind kind, String holds, Map<String, ?> values) {
    jdbc.sql(
            "UPDATE alert a SET a.closed_at = :now WHERE a.kind = :kind AND %s AND NOT (%s)"
                .formatted(IS_OPEN, holds))
        .params(values)
        .param("kind", kind.name())
        .param("now", now())
        .update();
  }

  /** Closes these kinds about these cases. */
  void close(Set<Long> cases, Set<AlertKind> kinds) {
    jdbc.sql(
            "UPDATE alert a SET a.closed_at = :now WHERE a.case_id IN (:cases) AND a.kind IN (:kinds)"
                + " AND "
                + IS_OPEN)
        .param("cases", cases)
        .param("kinds", kinds.stream().map(Enum::name).toList())
        .param("now", now())
        .update();
  }

  /** What has stood as long as its table lets it is as good as noted: it is news no more. */
  void noteOld(AlertKind kind) {
    int days = rules.ownershipOf(kind).standsForDays();
    if (days > 0) {
      jdbc.sql(
              "UPDATE alert a SET a.acknowledged_at = :now"
                  + " WHERE a.kind = :kind AND a.raised_at <= :since AND "
                  + IS_OPEN)
          .param("kind", kind.name())
          .param("now", now())
          .param("since", now().minusDays(days))
          .update();
    }
  }

  /** Takes note of every open alert of a kind about a customer; the first to do so is recorded. */
  void acknowledge(AlertLine line, String by) {
    jdbc.sql(
            """
            UPDATE alert a SET a.acknowledged_at = :now, a.acknowledged_by = :by
            WHERE a.customer_id <=> :customer AND a.kind = :kind AND %s
            """
                .formatted(IS_OPEN))
        .param("now", now())
        .param("by", by)
        .param("customer", line.customer() == null ? null : line.customer().value())
        .param("kind", line.kind())
        .update();
  }

  private LocalDateTime now() {
    return Columns.utc(calendar.now());
  }
}
