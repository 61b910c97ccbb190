package io.cobranza.demo;

import io.cobranza.ledger.customers.CustomerNumbers;
import io.cobranza.platform.database.Columns;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps demo time across restarts. */
@Repository
@Profile("demo")
class ClockTable {

  /**
   * @param offset from the machine's time
   * @param presentAt where the history that is being played will end; null when it has been played
   */
  record Setting(Duration offset, Instant presentAt) {}

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final CustomerNumbers customers;

  ClockTable(JdbcClient jdbc, TransactionTemplate transaction, CustomerNumbers customers) {
    this.jdbc = jdbc;
    this.customers = customers;
    this.transaction = transaction;
  }

  Optional<Setting> read() {
    return transaction.execute(
        status ->
            jdbc.sql("SELECT offset_millis, present_at FROM demo_clock")
                .query(
                    (row, number) ->
                        new Setting(
                            Duration.ofMillis(row.getLong(1)), Columns.instant(row, "present_at")))
                .optional());
  }

  void write(Setting setting) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("REPLACE INTO demo_clock (id, offset_millis, present_at) VALUES (1, ?, ?)")
                .param(setting.offset().toMillis())
                .param(Columns.utc(setting.presentAt()))
                .update());
  }

  /** Whether nobody has put anything into the ledger yet. */
  boolean ledgerIsEmpty() {
    return Boolean.TRUE.equals(transaction.execute(status -> customers.isEmpty()));
  }
}
