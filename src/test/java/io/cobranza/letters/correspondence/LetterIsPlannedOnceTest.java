package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.testing.CobranzaTest;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

@CobranzaTest
class LetterIsPlannedOnceTest extends LettersUnderTest {

  @Test
  void aSecondOneOfTheSameKindAndOccurrenceIsRefused() {
    plan(order(LetterKind.FIRST_REMINDER, "1"));

    assertThatThrownBy(() -> plan(order(LetterKind.FIRST_REMINDER, "1")))
        .isInstanceOf(LetterAlreadyPlannedException.class)
        .hasMessage("case-12 already has its letter first-reminder, occurrence 1");
    assertThat(letters.ofCase(CASE)).hasSize(1);
  }

  @Test
  void everyPromiseHasItsOwn() {
    plan(order(LetterKind.PROMISE_REMINDER, "31"));
    plan(order(LetterKind.PROMISE_REMINDER, "32"));

    assertThat(letters.ofCase(CASE))
        .extracting(LetterSummary::occurrence)
        .containsExactly("31", "32");
  }

  @Test
  void aLetterIsUndoneWithTheStepThatPlannedIt() {
    transaction.executeWithoutResult(
        step -> {
          letters.plan(order(LetterKind.FIRST_REMINDER, "1"));
          step.setRollbackOnly();
        });

    assertThat(letters.ofCase(CASE)).isEmpty();
  }

  @Test
  void planningOutsideATransactionIsAnError() {
    assertThatThrownBy(() -> letters.plan(order(LetterKind.FIRST_REMINDER, "1")))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void anOccurrenceThatNoMessageIdCanCarryIsRefused() {
    assertThatThrownBy(() -> order(LetterKind.FIRST_REMINDER, "a b"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
