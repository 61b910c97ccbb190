package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CollectionTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TimersTest extends CollectionTest {

  @Autowired ManagementService management;

  private Instant dueAt(String event) {
    return management.createJobQuery().activityId(event).list().stream()
        .map(Job::getDuedate)
        .map(Date::toInstant)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStepFallsDueAtNineInTheCompanysZone() {
    time.goTo("2024-02-01");
    assertThat(dueAt("TimerEvent_FirstReminderDue")).isEqualTo("2024-02-05T08:00:00Z");
  }

  /** In Madrid the clocks go forward on 2024-03-31; 09:00 is then 07:00 UTC. */
  @Test
  void aTimerSetBeforeTheClocksChangeStillRingsAtNine() {
    ledger.invoice("F-2", "C-1", "10.00", "2024-02-15", "2024-03-29");
    pays("1000.00");
    time.goTo("2024-03-30");
    assertThat(dueAt("TimerEvent_FirstReminderDue")).isEqualTo("2024-04-01T07:00:00Z");
    assertThat(dueAt("BoundaryEvent_AgencyDayCame")).isEqualTo("2024-06-27T07:00:00Z");
  }

  @Test
  void aChangedDueDateMovesThem() {
    time.goTo("2024-02-01");
    invoices.changeDueDate(theCase().invoice(), LocalDate.of(2024, 2, 29));
    assertThat(dueAt("TimerEvent_FirstReminderDue")).isEqualTo("2024-03-04T08:00:00Z");
    assertThat(dueAt("BoundaryEvent_AgencyDayCame")).isEqualTo("2024-05-29T07:00:00Z");
    time.goTo("2024-03-03");
    assertThat(lettersOrdered()).isEmpty();
    time.goTo("2024-03-04");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
  }

  @Test
  void aChangedDueDateRepeatsNothing() {
    time.goTo("2024-02-06");
    invoices.changeDueDate(theCase().invoice(), LocalDate.of(2024, 2, 29));
    time.goTo("2024-03-10");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    time.goTo("2024-03-15");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "second-reminder");
  }
}
