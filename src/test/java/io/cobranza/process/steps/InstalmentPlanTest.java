package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.promises.InstalmentFacts;
import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.PromiseState;
import io.cobranza.practice.promises.Promises;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InstalmentPlanTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";

  @Autowired Promises promises;

  /** Called on Monday the 12th; three Thursdays: the 15th, the 22nd and the 29th. */
  private void aPlanOverThreeWeeks(String first, String second, String third) {
    goToTheCall();
    complete(
        CALL,
        "outcome",
        "PROMISE",
        "instalments",
        "3",
        "promisedOn",
        "2024-02-15",
        "promisedAmount",
        first,
        "promisedOn2",
        "2024-02-22",
        "promisedAmount2",
        second,
        "promisedOn3",
        "2024-02-29",
        "promisedAmount3",
        third);
  }

  private void aPlanOverThreeWeeks() {
    aPlanOverThreeWeeks("400.00", "300.00", "200.00");
  }

  private PromiseFacts thePlan() {
    return promises.last(theCase().id()).orElseThrow();
  }

  @Test
  void eachInstalmentIsRemindedOfTheDayBeforeAndHeldAgainstThePayments() {
    aPlanOverThreeWeeks();
    time.goTo("2024-02-14");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "promise-reminder");
    pays("400.00");
    time.goTo("2024-02-16");
    assertThat(thePlan().instalments())
        .extracting(InstalmentFacts::state)
        .containsExactly(PromiseState.KEPT, PromiseState.OPEN, PromiseState.OPEN);
    time.goTo("2024-02-21");
    assertThat(lettersOrdered())
        .containsExactly("first-reminder", "promise-reminder", "promise-reminder");
  }

  @Test
  void keptToTheLastItReturnsToCollectionWithoutPressing() {
    aPlanOverThreeWeeks();
    for (String[] paid :
        new String[][] {
          {"2024-02-15", "400.00"}, {"2024-02-22", "300.00"}, {"2024-02-29", "200.00"}
        }) {
      time.goTo(paid[0]);
      pays(paid[1]);
    }
    time.goTo("2024-03-01");
    assertThat(thePlan().state()).isEqualTo(PromiseState.KEPT);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(theCase().course().pressing()).isFalse();
  }

  @Test
  void aPartOfAnInstalmentIsClaimedAndThePlanGoesOn() {
    aPlanOverThreeWeeks();
    time.goTo("2024-02-15");
    pays("150.00");
    time.goTo("2024-02-16");
    assertThat(lettersOrdered()).endsWith("part-kept-claim");
    assertThat(thePlan().instalments().get(0).received().amount()).isEqualByComparingTo("150");
    assertThat(state()).isEqualTo(CaseState.PROMISED);
    time.goTo("2024-02-21");
    assertThat(lettersOrdered()).endsWith("promise-reminder");
  }

  @Test
  void nothingForAnInstalmentBreaksThePlan() {
    aPlanOverThreeWeeks();
    time.goTo("2024-02-15");
    pays("400.00");
    time.goTo("2024-02-23");
    assertThat(thePlan().instalments())
        .extracting(InstalmentFacts::state)
        .containsExactly(PromiseState.KEPT, PromiseState.BROKEN, PromiseState.VOID);
    assertThat(lettersOrdered()).contains("broken-promise-claim");
    assertThat(theCase().course().pressing()).isTrue();
  }

  @Test
  void instalmentsFollowEachOther() {
    goToTheCall();
    assertThatThrownBy(
            () ->
                complete(
                    CALL,
                    "outcome",
                    "PROMISE",
                    "instalments",
                    "2",
                    "promisedOn",
                    "2024-02-22",
                    "promisedAmount",
                    "100.00",
                    "promisedOn2",
                    "2024-02-15",
                    "promisedAmount2",
                    "100.00"))
        .hasMessageContaining("order of their days");
  }

  @Test
  void instalmentsDoNotComeToMoreThanIsOpen() {
    assertThatThrownBy(() -> aPlanOverThreeWeeks("400.00", "300.00", "300.01"))
        .hasMessageContaining("more than is still open");
  }
}
