package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The accounts from which customers paid before, each learnt from a line that surely was theirs.
 */
@Repository
class PayerAccounts {

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  PayerAccounts(JdbcClient jdbc, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  Map<CustomerId, Set<String>> all() {
    Map<CustomerId, Set<String>> accounts = new HashMap<>();
    jdbc.sql("SELECT customer_id, account FROM payer_account")
        .query(
            row -> {
              accounts
                  .computeIfAbsent(
                      new CustomerId(row.getLong("customer_id")), id -> new HashSet<>())
                  .add(row.getString("account"));
            });
    return accounts;
  }

  /** One that is known of the customer stays as it was learnt. */
  void learn(KeptLine line, CustomerId customer) {
    String account = line.line().counterparty().account();
    if (account == null) {
      return;
    }
    jdbc.sql(
            """
            INSERT IGNORE INTO payer_account (account, customer_id, line_id, learnt_at)
            VALUES (:account, :customer, :line, :now)
            """)
        .param("account", account)
        .param("customer", customer.value())
        .param("line", line.id().value())
        .param("now", Columns.utc(calendar.now()))
        .update();
  }
}
