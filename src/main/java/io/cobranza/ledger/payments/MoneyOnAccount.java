package io.cobranza.ledger.payments;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is held for all customers, and what becomes of it. */
@Service
@Transactional(readOnly = true)
public class MoneyOnAccount {

  private final JdbcClient jdbc;
  private final AccountProperties rule;

  MoneyOnAccount(JdbcClient jdbc, AccountProperties rule) {
    this.jdbc = jdbc;
    this.rule = rule;
  }

  /** What it pays by itself, in the words of {@code cobranza.account.pays}. */
  public String pays() {
    return rule.pays().name();
  }

  /** What was held at the end of a day, one amount per currency, none of zero. */
  public List<Money> asOf(LocalDate day) {
    return jdbc.sql(
            """
            SELECT held.currency, SUM(held.amount) AS amount FROM (
              SELECT p.currency, p.amount FROM received_payment p WHERE p.received_on <= :day
              UNION ALL
              SELECT n.currency, n.amount FROM credit_note n WHERE n.issued_on <= :day
              UNION ALL
              SELECT t.currency, -t.amount FROM taken_by_receipt t
              WHERE t.booked_on <= :day AND (NOT t.withdrawn OR t.receipt_kind = 'CREDIT_NOTE')
              UNION ALL
              SELECT m.currency, -m.amount FROM account_move m
              WHERE m.moved_on <= :day AND m.to_invoice_id IS NULL AND m.from_invoice_id IS NULL
            ) held
            GROUP BY held.currency HAVING SUM(held.amount) > 0 ORDER BY held.currency
            """)
        .param("day", day)
        .query((row, number) -> Columns.money(row, "amount"))
        .list();
  }
}
