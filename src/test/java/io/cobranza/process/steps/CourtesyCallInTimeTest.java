package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.SkipReason;
import io.cobranza.practice.cases.StepFacts;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A courtesy call falls on a business day before the due date, or there is none. */
class CourtesyCallInTimeTest extends CollectionTest {

  private static final String CALL = "UserTask_MakeCourtesyCall";

  @Autowired CaseSteps steps;

  @BeforeEach
  void theOtherInvoiceIsPaid() {
    pays("1000.00");
    followed = "F-2";
  }

  /** 6,000 euro due on Sunday 2024-02-04. */
  private void dueOnSundayAndKnownOn(LocalDate day) {
    time.startOn(day);
    ledger.invoice("F-2", "C-1", "6000.00", "2024-01-29", "2024-02-04");
  }

  @Test
  void knownOnFridayAfterTheMorningThereIsNoneAndWhyIsKept() {
    time.startOn(LocalDate.of(2024, 2, 2));
    time.runDueJobs();
    ledger.invoice("F-2", "C-1", "6000.00", "2024-01-29", "2024-02-04");
    time.goTo("2024-02-05");
    assertThat(openTasks()).doesNotContain(CALL);
    assertThat(steps.of(theCase().id()))
        .extracting(StepFacts::step, StepFacts::state, StepFacts::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                CollectionStep.COURTESY_CALL, StepFacts.State.SKIPPED, SkipReason.NO_DAY_LEFT));
    assertThat(trail()).contains("STEP_SKIPPED");
    time.goTo("2024-02-06");
    assertThat(openTasks()).doesNotContain(CALL);
  }

  @Test
  void knownOnThursdayItIsMadeOnFriday() {
    dueOnSundayAndKnownOn(LocalDate.of(2024, 2, 1));
    time.goTo("2024-02-02");
    assertThat(openTasks()).containsExactly(CALL);
  }
}
