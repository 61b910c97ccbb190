package io.cobranza.letters.statements;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the statements of a month: one for every customer with an open item and an address. */
@Service
@Transactional
public class Statements {

  private final JdbcClient jdbc;
  private final Letters letters;
  private final CompanyCalendar calendar;

  Statements(JdbcClient jdbc, Letters letters, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.letters = letters;
    this.calendar = calendar;
  }

  /**
   * Whether this month's are to be ordered now: on the first of the month, or on the first morning
   * after it if the house was down that day. Whoever begins in the middle of a month waits for the
   * next.
   */
  @Transactional(readOnly = true)
  public boolean due() {
    return !letters.hasPlanned(LetterKind.STATEMENT, month())
        && (calendar.today().getDayOfMonth() == 1 || letters.hasPlanned(LetterKind.STATEMENT));
  }

  /**
   * One query for all customers; what each statement says is looked up when it leaves.
   *
   * @return how many were planned; a second run in the same month finds none
   */
  public int planAll() {
    return letters.planAll(
        debtors().stream()
            .map(customer -> LetterOrder.ofCustomer(customer, LetterKind.STATEMENT, month()))
            .toList());
  }

  private List<CustomerId> debtors() {
    return jdbc.sql(
            """
            SELECT c.customer_id FROM dunnable_customer c
            JOIN payments_address a ON a.customer_id = c.customer_id
            WHERE EXISTS (SELECT 1 FROM open_invoice i
                          WHERE i.customer_id = c.customer_id AND i.issued_on <= :today)
            ORDER BY c.customer_id
            """)
        .param("today", calendar.today())
        .query((row, number) -> new CustomerId(row.getLong(1)))
        .list();
  }

  private String month() {
    return DateTimeFormatter.ofPattern("yyyy-MM").format(calendar.today());
  }
}
