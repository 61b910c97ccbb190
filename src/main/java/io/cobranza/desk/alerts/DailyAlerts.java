package io.cobranza.desk.alerts;

import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is looked for every morning in all of the ledger, each in one statement. */
@Service
@Transactional
public class DailyAlerts {

  private static final String OPEN_DISPUTES =
      """
      SELECT k.id AS case_id, k.customer_id, i.number AS invoice_number
      FROM collection_case k JOIN invoice i ON i.id = k.invoice_id
      WHERE EXISTS (SELECT 1 FROM dispute d WHERE d.invoice_id = i.id AND d.state = 'OPEN')
      """;

  private static final String OVERDUE =
      """
      SELECT CAST(NULL AS SIGNED) AS case_id, i.customer_id, NULL AS invoice_number
      FROM invoice i
      WHERE i.settled_on IS NULL AND i.withdrawn_on IS NULL AND i.due_on < :today
      GROUP BY i.customer_id
      HAVING MAX(DATEDIFF(:today, i.due_on)) > :over AND MAX(DATEDIFF(:today, i.due_on)) <= :upTo
      """;

  private static final String EXHAUSTED_CREDIT =
      """
      SELECT CAST(NULL AS SIGNED) AS case_id, d.id AS customer_id, NULL AS invoice_number
      FROM customer d
      JOIN invoice i ON i.customer_id = d.id AND i.currency = d.credit_currency
        AND i.settled_on IS NULL AND i.withdrawn_on IS NULL AND i.issued_on <= :today
      GROUP BY d.id, d.credit_limit
      HAVING SUM(i.amount - COALESCE((SELECT SUM(b.amount) FROM invoice_booking b
                                      WHERE b.invoice_id = i.id), 0)) > d.credit_limit * 0.85
      """;

  /** While a promise runs or the agency works, it is not ours to act. */
  private static final String NEGLECTED_CASES =
      """
      SELECT k.id AS case_id, k.customer_id, i.number AS invoice_number
      FROM collection_case k JOIN invoice i ON i.id = k.invoice_id
      LEFT JOIN customer_class s ON s.customer_id = k.customer_id AND s.currency = i.currency
      WHERE k.state IN ('IN_HOUSE', 'IN_DISPUTE', 'IN_CORRECTION', 'HAND_OVER', 'RETURNED')
        AND (SELECT MAX(t.at) FROM audit_entry t WHERE t.case_id = k.id)
            < CASE s.class WHEN 'A' THEN :sinceA WHEN 'B' THEN :sinceB ELSE :sinceC END
      """;

  private static final String FAILED_LETTERS =
      """
      SELECT DISTINCT k.id AS case_id, k.customer_id, i.number AS invoice_number
      FROM letter l JOIN collection_case k ON k.id = l.case_id
      JOIN invoice i ON i.id = k.invoice_id
      WHERE l.state IN ('FAILED', 'UNKNOWN') AND k.closed_on IS NULL
      """;

  private final AlertTable table;
  private final AlertRules rules;
  private final CompanyCalendar calendar;

  DailyAlerts(AlertTable table, AlertRules rules, CompanyCalendar calendar) {
    this.table = table;
    this.rules = rules;
    this.calendar = calendar;
  }

  public void ofOpenDisputes() {
    table.raise(AlertKind.DISPUTE_OPEN, OPEN_DISPUTES, Map.of());
  }

  /** By the oldest open invoice of the customer: each customer is in one of the three. */
  public void ofOverdueCustomers() {
    overdue(AlertKind.OVERDUE_30, 30, 60);
    overdue(AlertKind.OVERDUE_60, 60, 90);
    overdue(AlertKind.OVERDUE_90, 90, Integer.MAX_VALUE);
  }

  private void overdue(AlertKind kind, int over, int upTo) {
    table.raise(kind, OVERDUE, Map.of("today", calendar.today(), "over", over, "upTo", upTo));
  }

  /** Customers who owe more than 85 % of the credit limit, in the currency of the limit. */
  public void ofExhaustedCredit() {
    table.raise(AlertKind.CREDIT_85, EXHAUSTED_CREDIT, Map.of("today", calendar.today()));
  }

  /** Cases that are ours to work on and in which nothing was done for too long. */
  public void ofNeglectedCases() {
    table.raise(
        AlertKind.NO_ACTION,
        NEGLECTED_CASES,
        Map.of(
            "sinceA", since(CustomerClass.A),
            "sinceB", since(CustomerClass.B),
            "sinceC", since(CustomerClass.C)));
  }

  private LocalDateTime since(CustomerClass customerClass) {
    return LocalDateTime.ofInstant(calendar.now(), ZoneOffset.UTC)
        .minusDays(rules.daysWithoutAction(customerClass));
  }

  public void ofFailedLetters() {
    table.raise(AlertKind.LETTER_FAILED, FAILED_LETTERS, Map.of());
  }
}
