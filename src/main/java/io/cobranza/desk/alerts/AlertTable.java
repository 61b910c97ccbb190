package io.cobranza.desk.alerts;

import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Raises alerts, as many as a query finds in one statement. What is open already, or was taken note
 * of so lately that it is no news, is left out.
 */
@Repository
class AlertTable {

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
   *     the first and last are null for an alert about a customer
   * @param values its parameters
   */
  void raise(AlertKind kind, String subjects, Map<String, ?> values) {
    AlertRules.Ownership ownership = rules.ownershipOf(kind);
    LocalDateTime now = LocalDateTime.ofInstant(calendar.now(), ZoneOffset.UTC);
    jdbc.sql(
            """
            INSERT INTO alert
              (case_id, customer_id, invoice_number, kind, audience, owner, raised_at)
            SELECT s.case_id, s.customer_id, s.invoice_number, :kind, :group,
              IF(:group = 'sales', c.sales_rep, NULL), :now
            FROM (%s) s JOIN customer c ON c.id = s.customer_id
            WHERE NOT EXISTS (
              SELECT 1 FROM alert a
              WHERE a.customer_id = s.customer_id AND a.kind = :kind AND a.case_id <=> s.case_id
                AND (a.acknowledged_at IS NULL OR a.acknowledged_at > :noNewsSince))
            ON DUPLICATE KEY UPDATE alert.id = alert.id
            """
                .formatted(subjects))
        .params(values)
        .param("kind", kind.name())
        .param("group", ownership.group())
        .param("now", now)
        .param("noNewsSince", now.minusDays(ownership.againAfterDays()))
        .update();
  }
}
