package io.cobranza.ledger.payments;

import io.cobranza.ledger.customers.CustomerAccount;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What we hold for customers: over-payments, credit beyond an invoice, and what was paid on
 * invoices that were withdrawn later.
 */
@Repository
@Transactional(readOnly = true)
class UnallocatedCredit implements CustomerAccount {

  private final JdbcClient jdbc;

  UnallocatedCredit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Money> unallocated(CustomerId customer) {
    return jdbc.sql(
            """
            SELECT currency, SUM(amount) AS amount FROM (
              SELECT currency, amount FROM payment_on_account WHERE customer_id = :customer
              UNION ALL
              SELECT currency, amount FROM credit_note_on_account WHERE customer_id = :customer
            ) held
            GROUP BY currency HAVING SUM(amount) > 0 ORDER BY currency
            """)
        .param("customer", customer.value())
        .query((row, number) -> Columns.money(row, "amount"))
        .list();
  }
}
