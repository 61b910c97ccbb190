package io.cobranza.letters.statements;

import io.cobranza.shared.CompanyCalendar;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the statements of a month: one for every customer with an open item and an address. */
@Service
@Transactional
public class Statements {

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  Statements(JdbcClient jdbc, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * Whether this month's are to be ordered now: on the first of the month, or on the first morning
   * after it if the house was down that day. Whoever begins in the middle of a month waits for the
   * next.
   */
  @Transactional(readOnly = true)
  public boolean due() {
    return jdbc.sql(
            """
            SELECT NOT EXISTS (SELECT 1 FROM letter
                               WHERE kind = 'STATEMENT' AND occurrence = :month)
              AND (:first OR EXISTS (SELECT 1 FROM letter WHERE kind = 'STATEMENT'))
            """)
        .param("month", month())
        .param("first", calendar.today().getDayOfMonth() == 1)
        .query(Boolean.class)
        .single();
  }

  /**
   * One statement for all customers; what each says is looked up when it leaves.
   *
   * @return how many were planned; a second run in the same month finds none
   */
  public int planAll() {
    return jdbc.sql(
            """
            INSERT INTO letter
              (customer_id, about, kind, occurrence, state, dated, planned_at, next_attempt_at,
               attempt, failures)
            SELECT c.id, CONCAT('customer-', c.id), 'STATEMENT', :month, 'PLANNED', :today, :now,
                   :now, 0, 0
            FROM customer c
            LEFT JOIN customer_contact p ON p.customer_id = c.id AND p.purpose = 'PAYMENTS'
            WHERE COALESCE(p.email, c.email) IS NOT NULL AND c.never_dun IS NULL
              AND EXISTS (SELECT 1 FROM invoice i
                          WHERE i.customer_id = c.id AND i.settled_on IS NULL
                            AND i.withdrawn_on IS NULL AND i.issued_on <= :today)
            ON DUPLICATE KEY UPDATE letter.id = letter.id
            """)
        .param("month", month())
        .param("today", calendar.today())
        .param("now", Timestamp.from(calendar.now()))
        .update();
  }

  private String month() {
    return DateTimeFormatter.ofPattern("yyyy-MM").format(calendar.today());
  }
}
