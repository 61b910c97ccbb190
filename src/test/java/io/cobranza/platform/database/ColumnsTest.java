package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cobranza.testing.CobranzaTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The machine's zone, which is not UTC in the tests, makes no difference to what is told. */
@CobranzaTest
class ColumnsTest {

  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-01T10:58:30.123Z",
        "2024-07-01T22:30:00Z",
        // The hour that exists twice in the company's zone, and the one that does not exist.
        "2024-10-27T00:30:00Z",
        "2024-10-27T01:30:00Z",
        "2024-03-31T02:30:00Z"
      })
  void anInstantComesBackAsItWentIn(Instant instant) {
    assertThat(TimeZone.getDefault().getID()).isEqualTo("Europe/Madrid");
    assertThat(
            jdbc.sql("SELECT CAST(:at AS DATETIME(3)) AS told")
                .param("at", Columns.utc(instant))
                .query((row, number) -> Columns.instant(row, "told"))
                .single())
        .isEqualTo(instant);
  }

  @Test
  void theDatabasesClockTellsThisMoment() {
    Instant told =
        jdbc.sql("SELECT UTC_TIMESTAMP(3) AS told")
            .query((row, number) -> Columns.instant(row, "told"))
            .single();
    assertThat(told).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
  }

  @Test
  void nothingStaysNothing() {
    assertThat(
            jdbc.sql("SELECT CAST(NULL AS DATETIME(3)) AS told")
                .query((row, number) -> Optional.ofNullable(Columns.instant(row, "told")))
                .single())
        .isEmpty();
  }
}
