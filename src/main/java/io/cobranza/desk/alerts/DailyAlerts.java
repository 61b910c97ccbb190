package io.cobranza.desk.alerts;

import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is looked for every morning in all of the ledger, each in few statements: what there is to
 * tell, and which of what was told is over.
 */
@Service
@Transactional
public class DailyAlerts {

  private static final String OPEN_DISPUTES =
      """
      SELECT k.id AS case_id, k.customer_id, i.number AS invoice_number
      FROM collection_case k JOIN invoice i ON i.id = k.invoice_id
      WHERE EXISTS (SELECT 1 FROM dispute d WHERE d.invoice_id = i.id AND d.state = 'OPEN')
      """;

  /**
   * By the oldest invoice that is being collected: what is promised, disputed or outside, or waits
   * for a decision on that, is on somebody's list already.
   */
  private static final String OVERDUE =
      """
      SELECT i.customer_id AS subject, MAX(DATEDIFF(:today, i.due_on)) AS measure
      FROM invoice i JOIN customer d ON d.id = i.customer_id AND d.never_dun IS NULL
      LEFT JOIN collection_case k ON k.invoice_id = i.id
      WHERE i.settled_on IS NULL AND i.withdrawn_on IS NULL AND i.due_on < :today
        AND (k.id IS NULL OR k.state IN ('OPENING', 'IN_HOUSE', 'IN_CORRECTION', 'RETURNED'))
      GROUP BY i.customer_id
      """;

  /** In the currency of the limit; percent, rounded up. */
  private static final String CREDIT_USED =
      """
      SELECT d.id AS subject,
        CEIL(100 * SUM(i.amount - COALESCE((SELECT SUM(b.amount) FROM invoice_booking b
                                            WHERE b.invoice_id = i.id), 0)) / d.credit_limit)
          AS measure
      FROM customer d
      JOIN invoice i ON i.customer_id = d.id AND i.currency = d.credit_currency
        AND i.settled_on IS NULL AND i.withdrawn_on IS NULL AND i.issued_on <= :today
      WHERE d.credit_limit > 0 AND d.never_dun IS NULL
      GROUP BY d.id, d.credit_limit
      """;

  private static final String THESE_CUSTOMERS =
      """
      SELECT CAST(NULL AS SIGNED) AS case_id, d.id AS customer_id, NULL AS invoice_number
      FROM customer d WHERE d.id IN (:customers)
      """;

  /**
   * While a promise runs or the agency works, it is not ours to act; nor while the calendar has
   * nothing for us to do. A dispute that takes long has an alert of its own.
   */
  private static final String NEGLECTED_CASES =
      """
      SELECT k.id AS case_id, k.customer_id, i.number AS invoice_number
      FROM collection_case k JOIN invoice i ON i.id = k.invoice_id
      LEFT JOIN customer_class s ON s.customer_id = k.customer_id AND s.currency = i.currency
      WHERE (k.state IN ('IN_CORRECTION', 'HAND_OVER', 'RETURNED')
             OR k.state = 'IN_HOUSE'
                AND EXISTS (SELECT 1 FROM open_task o WHERE o.case_id = k.id))
        AND (SELECT MAX(t.at) FROM audit_entry t WHERE t.case_id = k.id)
            < CASE s.class WHEN 'A' THEN :sinceA WHEN 'B' THEN :sinceB ELSE :sinceC END
      """;

  /** Neither sent again since nor given up. */
  private static final String FAILED_LETTERS =
      """
      SELECT DISTINCT k.id AS case_id, k.customer_id, i.number AS invoice_number
      FROM letter l JOIN collection_case k ON k.id = l.case_id
      JOIN invoice i ON i.id = k.invoice_id
      WHERE l.state IN ('FAILED', 'UNKNOWN') AND k.closed_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM audit_entry t
                        WHERE t.case_id = k.id AND t.action = 'LETTER_GIVEN_UP'
                          AND t.at >= l.planned_at)
      """;

  /** Nobody has talked to the customer since, and nobody else has taken the case over. */
  private static final String STILL_UNANSWERED =
      """
      EXISTS (SELECT 1 FROM collection_case k WHERE k.id = a.case_id AND k.state = 'IN_HOUSE')
        AND NOT EXISTS (SELECT 1 FROM contact t
                        WHERE t.case_id = a.case_id AND t.made_at > a.raised_at)
      """;

  private static final String STILL_COMING_BACK =
      "EXISTS (SELECT 1 FROM goods_return r WHERE r.case_id = a.case_id AND r.state = 'AGREED')";

  private static final String STILL_IN_THE_WAY =
      """
      EXISTS (SELECT 1 FROM remedy r JOIN collection_case k ON k.id = r.case_id
              WHERE r.case_id = a.case_id AND r.solved_at IS NULL AND k.closed_on IS NULL)
      """;

  private static final String HELD =
      """
      EXISTS (SELECT 1 FROM customer d
              WHERE d.id = a.customer_id AND d.deliveries_held_since IS NOT NULL)
      """;

  private final JdbcClient jdbc;
  private final AlertTable table;
  private final AlertRules rules;
  private final CompanyCalendar calendar;

  DailyAlerts(JdbcClient jdbc, AlertTable table, AlertRules rules, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.table = table;
    this.rules = rules;
    this.calendar = calendar;
  }

  public void ofOpenDisputes() {
    refresh(AlertKind.DISPUTE_OPEN, OPEN_DISPUTES, Map.of());
    table.noteOld(AlertKind.DISPUTE_OPEN);
    table.closeUnless(AlertKind.DISPUTE_LATE, amongCases(OPEN_DISPUTES), Map.of());
  }

  /** A customer is told of once, in the band its oldest invoice has come to. */
  public void ofOverdueCustomers() {
    banded(AlertKind.OVERDUE, OVERDUE, rules::overdue);
  }

  /** Customers who owe nearly all of their credit limit or more; what is held is sales' as well. */
  public void ofExhaustedCredit() {
    banded(AlertKind.CREDIT_LIMIT, CREDIT_USED, rules::creditUsed);
    table.closeUnless(AlertKind.DELIVERIES_HELD, HELD, Map.of());
    table.closeUnless(AlertKind.DELIVERIES_RESUMED, "NOT " + HELD, Map.of());
    table.noteOld(AlertKind.DELIVERIES_HELD);
    table.noteOld(AlertKind.DELIVERIES_RESUMED);
  }

  /** Cases that are ours to work on and in which nothing was done for too long. */
  public void ofNeglectedCases() {
    refresh(
        AlertKind.NO_ACTION,
        NEGLECTED_CASES,
        Map.of(
            "sinceA", since(CustomerClass.A),
            "sinceB", since(CustomerClass.B),
            "sinceC", since(CustomerClass.C)));
    table.closeUnless(AlertKind.PROMISE_BROKEN, STILL_UNANSWERED, Map.of());
    table.closeUnless(AlertKind.RETURN_LATE, STILL_COMING_BACK, Map.of());
    table.closeUnless(AlertKind.REMEDY_LATE, STILL_IN_THE_WAY, Map.of());
  }

  private LocalDateTime since(CustomerClass customerClass) {
    return LocalDateTime.ofInstant(calendar.now(), ZoneOffset.UTC)
        .minusDays(rules.daysWithoutAction(customerClass));
  }

  public void ofFailedLetters() {
    refresh(AlertKind.LETTER_FAILED, FAILED_LETTERS, Map.of());
  }

  private void refresh(AlertKind kind, String cases, Map<String, ?> values) {
    table.closeUnless(kind, amongCases(cases), values);
    table.raise(kind, cases, values);
  }

  private static String amongCases(String cases) {
    return "a.case_id IN (SELECT f.case_id FROM (%s) f)".formatted(cases);
  }

  /** The table is asked once for each measure, however many customers share it. */
  private void banded(
      AlertKind kind, String measured, Function<Integer, Optional<AlertRules.Band>> verdict) {
    Map<AlertRules.Band, List<Long>> customers = new LinkedHashMap<>();
    Map<Integer, Optional<AlertRules.Band>> known = new HashMap<>();
    for (Measured each : measure(measured)) {
      known
          .computeIfAbsent(each.measure(), verdict)
          .ifPresent(
              band ->
                  customers.computeIfAbsent(band, key -> new ArrayList<>()).add(each.customer()));
    }
    List<Long> told = customers.values().stream().flatMap(List::stream).toList();
    table.closeUnless(
        kind, "a.customer_id IN (:told)", Map.of("told", told.isEmpty() ? List.of(0L) : told));
    customers.forEach(
        (band, those) -> table.raise(kind, band, THESE_CUSTOMERS, Map.of("customers", those)));
  }

  private record Measured(long customer, int measure) {}

  private List<Measured> measure(String query) {
    return jdbc.sql(query)
        .param("today", calendar.today())
        .query((row, number) -> new Measured(row.getLong("subject"), row.getInt("measure")))
        .list();
  }
}
