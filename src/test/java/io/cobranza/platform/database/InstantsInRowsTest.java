package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cobranza.testing.CobranzaTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instant is the same in the row and in the house, wherever the machine stands. */
@CobranzaTest
class InstantsInRowsTest {

  private final TimeZone zoneOfTheMachine = TimeZone.getDefault();

  @Autowired JdbcClient jdbc;

  @AfterEach
  void theMachineStandsWhereItStood() {
    TimeZone.setDefault(zoneOfTheMachine);
  }

  /** The second falls into the hour that the clocks of Madrid leave out. */
  @ParameterizedTest
  @CsvSource({
    "Europe/Madrid, 2024-03-31T01:30:00.125Z",
    "Europe/Madrid, 2024-03-31T02:30:00.125Z",
    "Europe/Madrid, 2024-10-27T00:30:00.125Z",
    "Europe/Madrid, 2024-10-27T01:30:00.125Z",
    "America/Mexico_City, 2024-07-01T12:00:00.125Z",
    "UTC, 2024-07-01T12:00:00.125Z",
    "Asia/Tokyo, 2024-07-01T12:00:00.125Z"
  })
  void isReadAsItWasWritten(String zone, Instant instant) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    assertThat(
            jdbc.sql("SELECT CAST(:instant AS DATETIME(3)) AS at_that_time")
                .param("instant", Columns.utc(instant))
                .query((row, number) -> Columns.instant(row, "at_that_time"))
                .single())
        .isEqualTo(instant);
    assertThat(
            jdbc.sql("SELECT CAST(CAST(:instant AS DATETIME(3)) AS CHAR)")
                .param("instant", Columns.utc(instant))
                .query(String.class)
                .single())
        .isEqualTo(instant.toString().replace("T", " ").replace("Z", ""));
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
