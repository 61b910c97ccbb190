package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.testing.CobranzaTest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What recurs does so by the clock on the company's wall, once a day on every day of the year. */
@CobranzaTest
class CompanyCyclesTest {

  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final String MORNING = "0 30 4 * * ?";

  private final TimeZone zoneOfTheMachine = TimeZone.getDefault();

  @Autowired ProcessEngineConfigurationImpl engine;

  @AfterEach
  void theMachineStandsWhereItStood() {
    TimeZone.setDefault(zoneOfTheMachine);
  }

  private Instant next(String cycle, Instant now) {
    BusinessCalendar cycles =
        engine.getBusinessCalendarManager().getBusinessCalendar(CycleBusinessCalendar.NAME);
    return cycles.resolveDuedate(cycle, Date.from(now)).toInstant();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Madrid", "America/Mexico_City", "Asia/Tokyo"})
  void whereverTheServerStands(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    assertThat(next(MORNING, Instant.parse("2024-01-15T12:00:00Z")))
        .isEqualTo("2024-01-16T03:30:00Z");
    assertThat(next(MORNING, Instant.parse("2024-07-15T12:00:00Z")))
        .isEqualTo("2024-07-16T02:30:00Z");
  }

  /** Three turns around each night in which the clocks change, in the company's own time. */
  @ParameterizedTest
  @CsvSource({
    "0 30 4 * * ?, 2024-03-30T12:00, 2024-03-31T04:30, 2024-04-01T04:30, 2024-04-02T04:30",
    "0 30 4 * * ?, 2024-10-26T12:00, 2024-10-27T04:30, 2024-10-28T04:30, 2024-10-29T04:30",
    // In the hour that is left out, and in the one that comes twice.
    "0 30 2 * * ?, 2024-03-30T12:00, 2024-03-31T03:30, 2024-04-01T02:30, 2024-04-02T02:30",
    "0 30 2 * * ?, 2024-10-26T12:00, 2024-10-27T02:30, 2024-10-28T02:30, 2024-10-29T02:30"
  })
  void onceADayAlsoWhenTheClocksChange(
      String cycle,
      LocalDateTime from,
      LocalDateTime first,
      LocalDateTime second,
      LocalDateTime third) {
    Instant one = next(cycle, from.atZone(MADRID).toInstant());
    Instant two = next(cycle, one);
    assertThat(one).isEqualTo(first.atZone(MADRID).toInstant());
    assertThat(two).isEqualTo(second.atZone(MADRID).toInstant());
    assertThat(next(cycle, two)).isEqualTo(third.atZone(MADRID).toInstant());
  }

  /** Asked in the second of the two hours, when the turn of that night is over. */
  @Test
  void notAgainInTheSecondOfTwoHours() {
    assertThat(next("0 30 2 * * ?", Instant.parse("2024-10-27T01:10:00Z")))
        .isEqualTo("2024-10-28T01:30:00Z");
  }

  @Test
  void whatIsRepeatedAfterAWhileIsTheEnginesOwn() {
    assertThat(next("R3/PT10H", Instant.parse("2024-03-30T12:00:00Z")))
        .isEqualTo("2024-03-30T22:00:00Z");
  }

  @Test
  void whatNobodyCanReadIsRefused() {
    Instant now = Instant.parse("2024-01-15T12:00:00Z");
    assertThatThrownBy(() -> next("every morning", now))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("every morning");
  }
}
