package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;

class AllStepsDoneTest extends CollectionTest {

  private void tenAreCredited() {
    complete(
        "UserTask_ResolveDispute",
        "decision",
        "PARTLY_ACCEPTED",
        "creditAmount",
        "10.00",
        "explanation",
        "One was missing.");
  }

  /** Every letter sent and every contact made, the scope waits for the money or the agency. */
  @Test
  void theCaseStaysInHouseUntilTheAgencyOrThePayment() {
    goToTheCall();
    complete("UserTask_CallCustomer", "outcome", "BARRIER", "barrier", "INVOICE_NOT_RECEIVED");
    time.goTo("2024-04-15");
    complete("UserTask_ApproveFinalDemand", "decision", "OURS");
    disputedInWriting("QUANTITY", "1000.00");
    tenAreCredited();
    assertThat(openTasks()).isEmpty();
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(process()).isNotNull();
    pays("990.00");
    assertThat(process()).isNull();
  }

  @Test
  void afterADisputeTheNextStepIsTheOneNotYetDone() {
    goToWithLetters("2024-03-20");
    assertThat(lettersOrdered()).endsWith("formal-notice");
    disputedInWriting("QUANTITY", "1000.00");
    goToWithLetters("2024-04-08");
    tenAreCredited();
    goToWithLetters("2024-04-09");
    assertThat(lettersOrdered()).endsWith("suspension-notice").doesNotHaveDuplicates();
  }

  @Test
  void anInterruptedCallComesBack() {
    goToTheCall();
    disputedInWriting("QUANTITY", "1000.00");
    tenAreCredited();
    time.passDays(1);
    assertThat(openTasks()).containsExactly("UserTask_CallCustomer");
  }
}
