package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseOpening;
import io.cobranza.practice.policy.HowOften;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.SqlStatements;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a step costs the database. A change that makes it dearer has to say so here. */
class StatementsPerStepTest extends CollectionTest {

  private static final Logger LOG = LoggerFactory.getLogger(StatementsPerStepTest.class);

  @Autowired SqlStatements statements;
  @Autowired CaseOpening opening;
  @Autowired ManagementService management;
  @Autowired TimeLimits limits;
  @Autowired HowOften often;

  private void costs(String what, int atMost, Runnable work) {
    int sent = statements.countOf(work);
    LOG.info("{}: {} statements", what, sent);
    assertThat(sent).as(what).isPositive().isLessThanOrEqualTo(atMost);
  }

  /** Tables without a case in them are asked once a day, not once a step. */
  private void theNumbersOfTheDayAreRead() {
    Stream.of(TimeLimits.Limit.values()).forEach(limits::of);
    Stream.of(HowOften.Repeated.values()).forEach(often::of);
  }

  @Test
  void ofACollection() {
    time.startOn(LocalDate.of(2024, 2, 1));
    costs("open the cases of the day", BUDGET_OPENING, () -> opening.openDueCases());
    costs("start a case", BUDGET_START, () -> opening.startSome(1));
    time.startOn(LocalDate.of(2024, 2, 5));
    String timer =
        management
            .createJobQuery()
            .activityId("TimerEvent_FirstReminderDue")
            .singleResult()
            .getId();
    costs("send a reminder", BUDGET_LETTER, () -> management.executeJob(timer));
    goToTheCall();
    theNumbersOfTheDayAreRead();
    costs(
        "answer a call",
        BUDGET_ANSWER,
        () -> complete("UserTask_CallCustomer", "outcome", "NOT_REACHED"));
  }

  @Test
  void ofOpeningManyIsThatOfOpeningOne() {
    for (int i = 0; i < 30; i++) {
      ledger.invoice("N-" + i, "C-1", "10.00");
    }
    time.startOn(LocalDate.of(2024, 2, 1));
    costs(
        "open thirty-one cases",
        BUDGET_OPENING,
        () -> assertThat(opening.openDueCases()).isEqualTo(31));
  }

  /** The new, those taken up again, and those whose next instalment is due: one for each. */
  private static final int BUDGET_OPENING = 3;

  /**
   * Letters, calls and visits wait side by side; the first case of an application costs one more.
   */
  private static final int BUDGET_START = 50;

  /** The first letter is preceded by the check whether the invoice is fit to be claimed. */
  private static final int BUDGET_LETTER = 45;

  /** Whoever was not reached is called again by a process of its own. */
  private static final int BUDGET_ANSWER = 52;
}
