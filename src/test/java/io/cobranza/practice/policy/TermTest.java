package io.cobranza.practice.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.policy.TimeLimits.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class TermTest {

  private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 22);

  @Test
  void whatARowNamesIsAddedUp() {
    assertThat(new Term(2, 3, 1).after(FRIDAY, null, new BusinessDays()))
        .as("a month, three days, Thursday, then two business days")
        .isEqualTo("2024-04-29");
  }

  @Test
  void businessDaysAreThoseOfTheCustomersCountry() {
    assertThat(new Term(5, 0, 0).after(FRIDAY, "ES", new BusinessDays()))
        .as("Good Friday does not count")
        .isEqualTo("2024-04-01");
  }

  @Test
  void itCanBeReckonedBackwards() {
    assertThat(new Term(0, 10, 0).before(FRIDAY)).isEqualTo("2024-03-12");
    assertThat(new Term(2, 10, 1).before(FRIDAY)).isEqualTo("2024-02-10");
  }

  @Test
  void whereNoCustomerIsConcernedBusinessDaysCountAsCalendarDays() {
    assertThat(new Term(2, 3, 1).after(FRIDAY)).isEqualTo("2024-04-27");
  }

  @Test
  void aRowOfZeroesIsNothing() {
    assertThat(new Term(0, 0, 0).isNothing()).isTrue();
    assertThat(new Term(0, 0, 1).isNothing()).isFalse();
  }
}
