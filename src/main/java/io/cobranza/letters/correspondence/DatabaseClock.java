package io.cobranza.letters.correspondence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
    LocalDateTime utc = jdbc.queryForObject("SELECT UTC_TIMESTAMP(3)", LocalDateTime.class);
    return utc.toInstant(ZoneOffset.UTC);
  }
}
