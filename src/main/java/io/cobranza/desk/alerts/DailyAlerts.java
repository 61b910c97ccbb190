package io.cobranza.desk.alerts;

import io.cobranza.platform.database.Columns;
import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDateTime;
import java.util.Map;
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
      SELECT k.case_id, k.customer_id, i.number AS invoice_number
      FROM case_standing k JOIN invoice_balance i ON i.invoice_id = k.invoice_id
      WHERE EXISTS (SELECT 1 FROM open_dispute d WHERE d.invoice_id = k.invoice_id)
      """;

  /**
   * While a promise runs or the agency works, it is not ours to act; nor while the calendar has
   * nothing for us to do. A dispute that takes long has an alert of its own.
   */
  private static final String NEGLECTED_CASES =
      """
      SELECT k.case_id, k.customer_id, i.number AS invoice_number
      FROM case_standing k JOIN invoice_balance i ON i.invoice_id = k.invoice_id
      LEFT JOIN debtor_class s ON s.customer_id = k.customer_id AND s.currency = i.currency
      WHERE (k.state IN ('IN_CORRECTION', 'HAND_OVER', 'RETURNED')
             OR k.state = 'IN_HOUSE'
                AND EXISTS (SELECT 1 FROM waiting_task o WHERE o.case_id = k.case_id))
        AND (SELECT MAX(t.at) FROM trail_entry t WHERE t.case_id = k.case_id)
            < CASE s.class WHEN 'A' THEN :sinceA WHEN 'B' THEN :sinceB ELSE :sinceC END
      """;

  /** Neither sent again since nor given up. */
  private static final String FAILED_LETTERS =
      """
      SELECT DISTINCT k.case_id, k.customer_id, i.number AS invoice_number
      FROM undelivered_letter l JOIN running_case k ON k.case_id = l.case_id
      JOIN invoice_balance i ON i.invoice_id = k.invoice_id
      WHERE NOT EXISTS (SELECT 1 FROM trail_entry t
                        WHERE t.case_id = k.case_id AND t.action = 'LETTER_GIVEN_UP'
                          AND t.at >= l.planned_at)
      """;

  private static final String FAILING_MAIL_SERVER =
      """
      SELECT CAST(NULL AS SIGNED) AS case_id, CAST(NULL AS SIGNED) AS customer_id,
        NULL AS invoice_number
      FROM failing_mail_server
      """;

  /** Nobody has talked to the customer since, and nobody else has taken the case over. */
  private static final String STILL_UNANSWERED =
      """
      EXISTS (SELECT 1 FROM case_standing k
              WHERE k.case_id = a.case_id AND k.state = 'IN_HOUSE')
        AND NOT EXISTS (SELECT 1 FROM contact_of_case t
                        WHERE t.case_id = a.case_id AND t.made_at > a.raised_at)
      """;

  private static final String STILL_COMING_BACK =
      "EXISTS (SELECT 1 FROM awaited_return r WHERE r.case_id = a.case_id)";

  private static final String STILL_IN_THE_WAY =
      """
      EXISTS (SELECT 1 FROM open_remedy r JOIN running_case k ON k.case_id = r.case_id
              WHERE r.case_id = a.case_id)
      """;

  private static final String HELD =
      "EXISTS (SELECT 1 FROM held_delivery d WHERE d.customer_id = a.customer_id)";

  private final CustomersInBands customers;
  private final AlertTable table;
  private final AlertRules rules;
  private final CompanyCalendar calendar;

  DailyAlerts(
      CustomersInBands customers, AlertTable table, AlertRules rules, CompanyCalendar calendar) {
    this.customers = customers;
    this.table = table;
    this.rules = rules;
    this.calendar = calendar;
  }

  public void ofOpenDisputes() {
    refresh(AlertKind.DISPUTE_OPEN, OPEN_DISPUTES, Map.of());
    table.noteOld(AlertKind.DISPUTE_OPEN);
    table.noteOld(AlertKind.DISPUTE_DECIDED);
    table.closeUnless(AlertKind.DISPUTE_LATE, amongCases(OPEN_DISPUTES), Map.of());
  }

  public void ofOverdueCustomers() {
    customers.ofOverdue();
  }

  /** Customers who owe nearly all of their credit limit or more; what is held is sales' as well. */
  public void ofExhaustedCredit() {
    customers.ofCreditUsed();
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
    return Columns.utc(calendar.now()).minusDays(rules.daysWithoutAction(customerClass));
  }

  public void ofFailedLetters() {
    refresh(AlertKind.LETTER_FAILED, FAILED_LETTERS, Map.of());
    table.closeUnless(
        AlertKind.MAIL_SERVER, "EXISTS (SELECT 1 FROM failing_mail_server)", Map.of());
    table.raise(AlertKind.MAIL_SERVER, FAILING_MAIL_SERVER, Map.of());
  }

  private void refresh(AlertKind kind, String cases, Map<String, ?> values) {
    table.closeUnless(kind, amongCases(cases), values);
    table.raise(kind, cases, values);
  }

  private static String amongCases(String cases) {
    return "a.case_id IN (SELECT f.case_id FROM (%s) f)".formatted(cases);
  }
}
