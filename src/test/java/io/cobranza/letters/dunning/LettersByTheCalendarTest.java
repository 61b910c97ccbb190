package io.cobranza.letters.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;

class LettersByTheCalendarTest extends CollectionTest {

  @Test
  void anInvoiceThatIsNotDueHasNoCase() {
    time.goTo("2024-01-31");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void theDayAfterTheDueDateOpensTheCase() {
    time.goTo("2024-02-01");
    assertThat(theCase().openedOn()).isEqualTo("2024-02-01");
    assertThat(process()).isNotNull();
  }

  @Test
  void aStepOnASaturdayWaitsForMonday() {
    time.goTo("2024-02-04");
    assertThat(lettersOrdered()).isEmpty();
    time.goTo("2024-02-05");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
  }

  @Test
  void lettersFollowTheCalendarWhetherOrNotAnybodyCalls() {
    time.goTo("2024-04-14");
    assertThat(lettersOrdered())
        .containsExactly("first-reminder", "second-reminder", "formal-notice", "suspension-notice");
  }

  @Test
  void aSettledInvoiceSendsNoLetter() {
    time.goTo("2024-02-02");
    pays("1000.00");
    time.goTo("2024-05-31");
    assertThat(lettersOrdered()).isEmpty();
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
  }
}
