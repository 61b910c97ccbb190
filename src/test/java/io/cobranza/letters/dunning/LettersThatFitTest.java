package io.cobranza.letters.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;

/**
 * A letter may wait for days before it leaves; what was agreed with the customer meanwhile, it does
 * not overlook. In each of these the first reminder was ordered on the 5th and has not left yet.
 */
class LettersThatFitTest extends CollectionTest {

  private LetterState stateOf(String kind) {
    return letters.ofCase(theCase().id()).stream()
        .filter(letter -> letter.kind().key().equals(kind))
        .map(LetterSummary::state)
        .findFirst()
        .orElseThrow();
  }

  private void promisesOnTheCall(String day) {
    goToTheCall();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedOn",
        day,
        "promisedAmount",
        "1000.00");
  }

  @Test
  void whoHasPromisedIsNotReminded() {
    promisesOnTheCall("2024-02-22");

    goToWithLetters("2024-02-15");

    assertThat(stateOf("first-reminder")).isEqualTo(LetterState.PLANNED);
  }

  @Test
  void afterABrokenPromiseNothingSoftLeaves() {
    promisesOnTheCall("2024-02-15");

    goToWithLetters("2024-02-19");

    assertThat(theCase().course().pressing()).isTrue();
    assertThat(stateOf("first-reminder")).isEqualTo(LetterState.CANCELLED);
    assertThat(stateOf("broken-promise-claim")).isEqualTo(LetterState.SENT);
  }

  @Test
  void afterAPromiseKeptInPartTheReminderIsWorthItsPaperAgain() {
    promisesOnTheCall("2024-02-15");
    goToWithLetters("2024-02-15");
    pays("400.00");

    goToWithLetters("2024-02-19");

    assertThat(stateOf("first-reminder")).isEqualTo(LetterState.SENT);
  }

  @Test
  void whatIsObjectedToIsNotDemanded() {
    goToTheCall();
    disputedInWriting("QUANTITY", "1000.00");

    goToWithLetters("2024-02-15");

    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(stateOf("first-reminder")).isEqualTo(LetterState.PLANNED);
  }

  @Test
  void onceItIsDecidedTheReminderLeavesWithTheNewSums() {
    goToTheCall();
    disputedInWriting("QUANTITY", "1000.00");
    complete(
        "UserTask_ResolveDispute",
        "decision",
        "PARTLY_ACCEPTED",
        "creditAmount",
        "10.00",
        "explanation",
        "One was missing.");

    goToWithLetters("2024-02-15");

    assertThat(stateOf("first-reminder")).isEqualTo(LetterState.SENT);
  }

  @Test
  void duringAPauseNothingLeaves() {
    goToTheCall();
    assertThat(
            api.send(
                    "/api/pauses",
                    "{'invoiceNumber':'F-1','reason':'Flooded warehouse',"
                        + "'from':'2024-02-12','until':'2024-02-20'}")
                .status())
        .isEqualTo(201);

    goToWithLetters("2024-02-16");
    assertThat(stateOf("first-reminder")).isEqualTo(LetterState.PLANNED);

    goToWithLetters("2024-02-22");
    assertThat(stateOf("first-reminder")).isEqualTo(LetterState.SENT);
  }

  @Test
  void aReminderOfAPromiseIsWorthNothingOnItsDay() {
    promisesOnTheCall("2024-02-22");
    time.goTo("2024-02-21");
    assertThat(stateOf("promise-reminder")).isEqualTo(LetterState.PLANNED);
    time.goTo("2024-02-22");

    theLettersLeave();

    assertThat(stateOf("promise-reminder")).isEqualTo(LetterState.CANCELLED);
  }
}
