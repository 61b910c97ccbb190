package io.cobranza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.platform.oracle.Check;
import io.cobranza.platform.oracle.LedgerOracle;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks the oracle about the database of the tests, at the instant of their clock. Meant to be
 * called after every event of a story: it takes a few milliseconds and changes nothing. Inside a
 * transaction it sees what that has written.
 */
public class Oracle {

  private static final String COMPANY_OFFSET_IN_WINTER = "+01:00";

  private final LedgerOracle script = new LedgerOracle();
  private final JdbcTemplate jdbc;
  private final Clock clock;

  Oracle(DataSource database, Clock clock) {
    jdbc = new JdbcTemplate(database);
    this.clock = clock;
  }

  /** What it finds wrong; empty if all is well. */
  public List<Check> faults() {
    return all().stream().filter(check -> check.count() > 0).toList();
  }

  public void findsNothing() {
    assertThat(faults()).as("faults of the ledger").isEmpty();
  }

  /** Every check, those that found nothing included. */
  public List<Check> all() {
    return jdbc.execute(
        (Connection connection) -> {
          try (var setting = connection.createStatement()) {
            setting.execute(
                "SET @now = '%s', @zone = '%s', @grace = 0"
                    .formatted(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                            .toString()
                            .replace('T', ' '),
                        COMPANY_OFFSET_IN_WINTER));
          }
          return script.ask(connection);
        });
  }
}
