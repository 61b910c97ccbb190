package io.cobranza.letters.correspondence;

import io.cobranza.platform.database.Columns;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The one clock that all nodes share and that moving demo time does not move. */
@Component
class DatabaseClock {

  private final JdbcTemplate jdbc;

  DatabaseClock(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Instant now() {
    return jdbc.queryForObject(
        "SELECT UTC_TIMESTAMP(3) AS now", (row, number) -> Columns.instant(row, "now"));
  }
}
