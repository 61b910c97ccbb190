package io.cobranza.practice.exposure;

import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.util.Currency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The class of every customer who owes us, per currency: there is no common one to add up in. */
@Service
@Transactional
public class CustomerClasses {

  private final JdbcClient jdbc;
  private final ClassRule rule;
  private final CompanyCalendar calendar;

  CustomerClasses(JdbcClient jdbc, ClassRule rule, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.rule = rule;
    this.calendar = calendar;
  }

  /**
   * Classes all customers anew by what is open today, in the order of their debts: who begins
   * within the share of the A, as the table says, is an A, and so on. The largest is always an A.
   */
  public void reckon() {
    jdbc.sql("DELETE FROM customer_class").update();
    jdbc.sql(
            """
            INSERT INTO customer_class (customer_id, currency, class, open_amount, reckoned_on)
            SELECT customer_id, currency,
              CASE WHEN 100 * larger < :endOfA * total THEN 'A'
                   WHEN 100 * larger < :endOfB * total THEN 'B' ELSE 'C' END,
              open_amount, :today
            FROM (
              SELECT customer_id, currency, open_amount,
                SUM(open_amount) OVER (
                  PARTITION BY currency ORDER BY open_amount DESC, customer_id
                  ROWS UNBOUNDED PRECEDING) - open_amount AS larger,
                SUM(open_amount) OVER (PARTITION BY currency) AS total
              FROM (
                SELECT i.customer_id, i.currency, SUM(i.open_amount + i.later_amount) AS open_amount
                FROM open_invoice i
                WHERE i.issued_on <= :today
                GROUP BY i.customer_id, i.currency
              ) debts
            ) shares
            """)
        .param("today", calendar.today())
        .param("endOfA", rule.endsWithPercent(CustomerClass.A))
        .param("endOfB", rule.endsWithPercent(CustomerClass.B))
        .update();
  }

  /** As of the last reckoning; who owed nothing then is a C. */
  @Transactional(readOnly = true)
  public CustomerClass of(CustomerId customer, Currency currency) {
    return jdbc.sql(
            "SELECT class FROM customer_class WHERE customer_id = :customer AND currency = :currency")
        .param("customer", customer.value())
        .param("currency", currency.getCurrencyCode())
        .query((row, number) -> CustomerClass.valueOf(row.getString(1)))
        .optional()
        .orElse(CustomerClass.C);
  }
}
