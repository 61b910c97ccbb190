package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;

class PartlyPromisedTest extends CollectionTest {

  @Test
  void aKeptPromiseOverAPartReturnsToTheNextStep() {
    goToWithLetters("2024-02-12");
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-02-14",
        "promisedAmount",
        "400.00");
    goToWithLetters("2024-02-14");
    pays("400.00");
    goToWithLetters("2024-02-15");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(lettersOrdered())
        .containsExactly("first-reminder", "promise-reminder", "second-reminder");
  }

  @Test
  void aDisputeThatComesMeanwhileIsResolvedAfterThePromise() {
    goToTheCall();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-02-14",
        "promisedAmount",
        "400.00");
    disputedInWriting("QUANTITY", "1000.00");
    goToWithLetters("2024-02-15");
    assertThat(openTasks()).containsExactly("UserTask_ResolveDispute");
  }
}
