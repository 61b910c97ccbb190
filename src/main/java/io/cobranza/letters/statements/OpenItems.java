package io.cobranza.letters.statements;

import io.cobranza.ledger.invoices.Overdue;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything a customer has to pay, the oldest due date first. */
@Repository
class OpenItems {

  private final JdbcClient jdbc;

  OpenItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<OpenItem> of(CustomerId customer, LocalDate today) {
    Map<String, BigDecimal> disputed = new HashMap<>();
    return jdbc.sql(
            """
            SELECT i.number, i.issued_on, i.due_on, i.amount, i.currency, i.open_amount,
                   COALESCE((SELECT SUM(d.amount) FROM open_dispute d
                             WHERE d.invoice_id = i.invoice_id), 0) AS disputed
            FROM open_part i
            WHERE i.customer_id = :customer AND i.issued_on <= :today
            ORDER BY i.currency, i.due_on, i.invoice_id
            """)
        .param("customer", customer.value())
        .param("today", today)
        .query((row, number) -> item(row, today, disputed))
        .list();
  }

  /** A dispute about an invoice in parts is about the oldest of them first. */
  private static OpenItem item(ResultSet row, LocalDate today, Map<String, BigDecimal> counted)
      throws SQLException {
    Currency currency = Columns.currency(row);
    LocalDate dueOn = row.getObject("due_on", LocalDate.class);
    BigDecimal open = row.getBigDecimal("open_amount");
    String number = row.getString("number");
    // A payment may since have left less open than was disputed.
    BigDecimal disputed =
        row.getBigDecimal("disputed")
            .subtract(counted.getOrDefault(number, BigDecimal.ZERO))
            .min(open);
    counted.merge(number, disputed, BigDecimal::add);
    return new OpenItem(
        number,
        row.getObject("issued_on", LocalDate.class),
        dueOn,
        Columns.money(row, "amount"),
        new Money(open, currency),
        new Money(disputed, currency),
        Overdue.days(dueOn, today));
  }
}
