package io.cobranza.desk.alerts;

import io.cobranza.ledger.invoices.Overdue;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures all customers, and tells of each once: in the band of the table that its measure has
 * come to, which it moves out of again.
 */
@Component
class CustomersInBands {

  /**
   * By the oldest invoice that is being collected: what is promised, disputed or outside, or waits
   * for a decision on that, is on somebody's list already.
   */
  private static final String OVERDUE =
      """
      SELECT i.customer_id, MIN(i.due_on) AS oldest_due_on
      FROM open_invoice i JOIN dunnable_customer d ON d.customer_id = i.customer_id
      LEFT JOIN case_standing k ON k.invoice_id = i.invoice_id
      WHERE i.due_on < :today
        AND (k.case_id IS NULL
             OR k.state IN ('OPENING', 'IN_HOUSE', 'IN_CORRECTION', 'RETURNED'))
      GROUP BY i.customer_id
      """;

  /** In the currency of the limit; percent, rounded up. */
  private static final String CREDIT_USED =
      """
      SELECT d.customer_id, CEIL(100 * SUM(i.open_amount + i.later_amount) / l.credit_limit) AS percent
      FROM dunnable_customer d JOIN credit_line l ON l.customer_id = d.customer_id
      JOIN open_invoice i ON i.customer_id = d.customer_id AND i.currency = l.currency
        AND i.issued_on <= :today
      GROUP BY d.customer_id, l.credit_limit
      """;

  private static final String THESE_CUSTOMERS =
      """
      SELECT CAST(NULL AS SIGNED) AS case_id, d.customer_id, NULL AS invoice_number
      FROM customer_profile d WHERE d.customer_id IN (:customers)
      """;

  private final JdbcClient jdbc;
  private final AlertTable table;
  private final AlertRules rules;
  private final CompanyCalendar calendar;

  CustomersInBands(JdbcClient jdbc, AlertTable table, AlertRules rules, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.table = table;
    this.rules = rules;
    this.calendar = calendar;
  }

  void ofOverdue() {
    banded(AlertKind.OVERDUE, measure(OVERDUE, this::daysOverdue), rules::overdue);
  }

  void ofCreditUsed() {
    banded(
        AlertKind.CREDIT_LIMIT,
        measure(CREDIT_USED, row -> row.getInt("percent")),
        rules::creditUsed);
  }

  /** The table is asked once for each measure, however many customers share it. */
  private void banded(
      AlertKind kind,
      List<Measured> measured,
      Function<Integer, Optional<AlertRules.Band>> verdict) {
    Map<AlertRules.Band, List<Long>> customers = new LinkedHashMap<>();
    Map<Integer, Optional<AlertRules.Band>> known = new HashMap<>();
    for (Measured each : measured) {
      known
          .computeIfAbsent(each.measure(), verdict)
          .ifPresent(
              band ->
                  customers
                      .computeIfAbsent(band, key -> new ArrayList<>())
                      .add(each.customer().value()));
    }
    List<Long> told = customers.values().stream().flatMap(List::stream).toList();
    table.closeUnless(
        kind, "a.customer_id IN (:told)", Map.of("told", told.isEmpty() ? List.of(0L) : told));
    customers.forEach(
        (band, those) -> table.raise(kind, band, THESE_CUSTOMERS, Map.of("customers", those)));
  }

  private record Measured(CustomerId customer, int measure) {}

  /** How a measure is read from a row. */
  private interface Reading {
    int of(ResultSet row) throws SQLException;
  }

  private int daysOverdue(ResultSet row) throws SQLException {
    return Overdue.days(row.getObject("oldest_due_on", LocalDate.class), calendar.today());
  }

  private List<Measured> measure(String query, Reading reading) {
    return jdbc.sql(query)
        .param("today", calendar.today())
        .query(
            (row, number) ->
                new Measured(new CustomerId(row.getLong("customer_id")), reading.of(row)))
        .list();
  }
}
