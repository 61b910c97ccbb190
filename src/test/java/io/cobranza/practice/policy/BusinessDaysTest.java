package io.cobranza.practice.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Good Friday was 29 March 2024, Easter Monday 1 April. */
@Tag("unit")
class BusinessDaysTest {

  private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2024, 3, 28);

  private final BusinessDays businessDays = new BusinessDays();

  @ParameterizedTest
  @CsvSource({
    "2024-03-28, 2024-03-28",
    "2024-03-29, 2024-04-02",
    "2024-03-30, 2024-04-02",
    "2024-04-01, 2024-04-02"
  })
  void aDayOffMovesToTheNextBusinessDay(LocalDate day, LocalDate moved) {
    assertThat(businessDays.onOrAfter(day, "DE")).isEqualTo(moved);
  }

  @Test
  void theDayAfterIsNeverTheSameDay() {
    assertThat(businessDays.after(MAUNDY_THURSDAY, "DE")).isEqualTo("2024-04-02");
    assertThat(businessDays.after(MAUNDY_THURSDAY, null)).isEqualTo("2024-03-29");
  }

  @Test
  void soManyBusinessDaysAfterADay() {
    assertThat(businessDays.after(MAUNDY_THURSDAY, 0, "DE")).isEqualTo(MAUNDY_THURSDAY);
    assertThat(businessDays.after(MAUNDY_THURSDAY, 2, "DE")).isEqualTo("2024-04-03");
  }

  @Test
  void aCountryWhoseHolidaysNobodyKnowsHasWeekendsOnly() {
    assertThat(businessDays.after(MAUNDY_THURSDAY, "ZZ")).isEqualTo("2024-03-29");
    assertThat(businessDays.after(LocalDate.of(2024, 3, 29), "ZZ")).isEqualTo("2024-04-01");
  }

  @Test
  void aCountryMayBeWrittenSmall() {
    assertThat(businessDays.after(MAUNDY_THURSDAY, "de")).isEqualTo("2024-04-02");
  }
}
