package io.cobranza.letters.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FinalDemandTest extends CollectionTest {

  private static final String APPROVE = "UserTask_ApproveFinalDemand";

  @Autowired Customers customers;

  @Test
  void noThreatLeavesWithoutASupervisor() {
    time.goTo("2024-04-15");
    assertThat(openTasks()).contains(APPROVE);
    assertThat(lettersOrdered()).doesNotContain("final-demand");
    complete(APPROVE, "decision", "OURS");
    assertThat(lettersOrdered()).endsWith("final-demand");
  }

  @Test
  void onTheLawFirmsLetterheadItTakesThePlaceOfOurs() {
    time.goTo("2024-04-15");
    complete(APPROVE, "decision", "LAW_FIRM");
    assertThat(lettersOrdered()).endsWith("law-firm-letter").doesNotContain("final-demand");
    time.goTo("2024-04-30");
    assertThat(openTasks()).containsExactly("UserTask_ApproveHandOver");
  }

  @Test
  void leftOutItIsNotAskedForAgain() {
    time.goTo("2024-04-15");
    complete(APPROVE, "decision", "NO");
    disputedInWriting("QUANTITY", "1000.00");
    complete(
        "UserTask_ResolveDispute",
        "decision",
        "PARTLY_ACCEPTED",
        "creditAmount",
        "10.00",
        "explanation",
        "One was missing.");
    assertThat(openTasks()).doesNotContain(APPROVE);
    assertThat(lettersOrdered()).doesNotContain("final-demand");
  }

  @Test
  void withTheSuspensionNoticeDeliveriesAreHeld() {
    goToWithLetters("2024-03-29");
    assertThat(customers.get(theCase().customer()).deliveriesHeld()).isFalse();
    goToWithLetters("2024-04-01");
    assertThat(lettersOrdered()).endsWith("suspension-notice");
    assertThat(customers.get(theCase().customer()).deliveriesHeld()).isTrue();
  }
}
