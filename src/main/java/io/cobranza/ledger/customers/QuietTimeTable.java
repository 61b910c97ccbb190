package io.cobranza.ledger.customers;

import io.cobranza.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of quiet times. */
@Repository
class QuietTimeTable {

  private final JdbcClient jdbc;

  QuietTimeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<QuietTime> of(CustomerId customer) {
    return jdbc.sql("SELECT * FROM customer_quiet_time WHERE customer_id = :customer ORDER BY id")
        .param("customer", customer.value())
        .query((row, number) -> quietTime(row))
        .list();
  }

  void replace(CustomerId customer, List<QuietTime> times) {
    jdbc.sql("DELETE FROM customer_quiet_time WHERE customer_id = :customer")
        .param("customer", customer.value())
        .update();
    times.forEach(time -> insert(customer, time));
  }

  private void insert(CustomerId customer, QuietTime time) {
    jdbc.sql(
            """
            INSERT INTO customer_quiet_time
              (customer_id, weekday, first_day, last_day, from_hour, to_hour, reason)
            VALUES (:customer, :weekday, :firstDay, :lastDay, :fromHour, :toHour, :reason)
            """)
        .param("customer", customer.value())
        .param("weekday", time.weekday() == null ? null : time.weekday().getValue())
        .param("firstDay", time.firstDay())
        .param("lastDay", time.lastDay())
        .param("fromHour", time.fromHour())
        .param("toHour", time.toHour())
        .param("reason", time.reason())
        .update();
  }

  private static QuietTime quietTime(ResultSet row) throws SQLException {
    Integer weekday = row.getObject("weekday", Integer.class);
    return new QuietTime(
        weekday == null ? null : DayOfWeek.of(weekday),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getInt("from_hour"),
        row.getInt("to_hour"),
        row.getString("reason"));
  }
}
