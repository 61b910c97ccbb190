package io.cobranza.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hour of a step is the one on the company's wall, also on the days on which clocks change. */
@Tag("unit")
class CompanyCalendarTest {

  private static CompanyCalendar calendar(String zone, LocalTime stepTime, Instant now) {
    return new CompanyCalendar(
        Clock.fixed(now, ZoneOffset.UTC),
        new CompanyProperties(
            "Company", ZoneId.of(zone), Locale.ENGLISH, stepTime, stepTime, "", "c@example.com"));
  }

  /**
   * What is planned in the hour left out comes behind it; of the hour that comes twice, the first.
   */
  @ParameterizedTest
  @CsvSource({
    "Europe/Madrid, 09:00, 2024-03-30, 2024-03-30T08:00:00Z",
    "Europe/Madrid, 09:00, 2024-03-31, 2024-03-31T07:00:00Z",
    "Europe/Madrid, 09:00, 2024-10-26, 2024-10-26T07:00:00Z",
    "Europe/Madrid, 09:00, 2024-10-27, 2024-10-27T08:00:00Z",
    "Europe/Madrid, 02:30, 2024-03-31, 2024-03-31T01:30:00Z",
    "Europe/Madrid, 02:30, 2024-10-27, 2024-10-27T00:30:00Z",
    "America/New_York, 02:30, 2024-03-10, 2024-03-10T07:30:00Z",
    "America/New_York, 01:30, 2024-11-03, 2024-11-03T05:30:00Z",
    // Its day begins at one o'clock.
    "Africa/Cairo, 00:00, 2024-04-26, 2024-04-25T22:00:00Z"
  })
  void aStepFallsDueOnceAtItsHour(String zone, LocalTime hour, LocalDate day, Instant due) {
    CompanyCalendar calendar = calendar(zone, hour, due);
    assertThat(calendar.stepInstant(day)).isEqualTo(due);
    assertThat(calendar.opening(day)).isEqualTo(due);
    assertThat(calendar.today()).as("and then it is that day").isEqualTo(day);
  }
}
