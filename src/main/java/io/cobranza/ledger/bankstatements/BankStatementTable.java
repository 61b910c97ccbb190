package io.cobranza.ledger.bankstatements;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.Money;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts and statements. */
@Repository
class BankStatementTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  BankStatementTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The account's id, new if it has none, locked until the transaction ends. */
  long lockedAccount(String identification) {
    jdbc.sql(
            """
            INSERT INTO bank_account (identification) VALUES (:account)
            ON DUPLICATE KEY UPDATE id = id
            """)
        .param("account", identification)
        .update();
    return jdbc.sql("SELECT id FROM bank_account WHERE identification = :account FOR UPDATE")
        .param("account", identification)
        .query(Long.class)
        .single();
  }

  /** Its id; that of the first time if the file came before. */
  long record(BankStatement statement, long account, String digest, int place, String who) {
    Balances balances = statement.balances();
    Money opening = balances == null ? null : balances.opening();
    jdbc.sql(
            """
            INSERT INTO bank_statement (account_id, file_digest, place_in_file, format, number,
              opening, closing, currency, not_booked, imported_at, imported_by)
            VALUES (:account, :digest, :place, :format, :number, :opening, :closing, :currency,
              :notBooked, :now, :who)
            ON DUPLICATE KEY UPDATE id = id
            """)
        .param("account", account)
        .param("digest", digest)
        .param("place", place)
        .param("format", statement.format().name())
        .param("number", statement.id())
        .param("opening", opening == null ? null : opening.amount())
        .param("closing", balances == null ? null : balances.closing().amount())
        .param("currency", opening == null ? null : opening.currency().getCurrencyCode())
        .param("notBooked", statement.notBooked())
        .param("now", Columns.utc(clock.instant()))
        .param("who", who)
        .update();
    return jdbc.sql(
            """
            SELECT id FROM bank_statement WHERE file_digest = :digest AND place_in_file = :place
            """)
        .param("digest", digest)
        .param("place", place)
        .query(Long.class)
        .single();
  }
}
