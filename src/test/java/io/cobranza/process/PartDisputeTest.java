package io.cobranza.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartDisputeTest extends CollectionTest {

  private static final String RESOLVE = "UserTask_ResolveDispute";
  private static final String CALL = "UserTask_CallCustomer";

  /** Wednesday, after the first reminder. */
  @BeforeEach
  void collectionHasBegun() {
    time.goTo("2024-02-07");
  }

  private void oneMore(String reference, String amount) {
    disputes.raise(
        new NewDispute(
            reference,
            theCase().invoice(),
            DisputeReason.QUANTITY,
            Money.of(amount, "EUR"),
            null,
            time.today()));
  }

  private void saysInTheCall(String amount) {
    complete(CALL, "outcome", "DISPUTE", "disputeReason", "DAMAGED", "disputedAmount", amount);
  }

  private void accepted() {
    complete(RESOLVE, "decision", "ACCEPTED");
  }

  @Test
  void theUndisputedPartGoesOnBeingCollected() {
    disputedInWriting("QUANTITY", "300.00");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(openTasks()).containsExactly(RESOLVE);
    time.goTo("2024-02-20");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "second-reminder");
    assertThat(openTasks()).containsExactly(RESOLVE, CALL);
  }

  @Test
  void theLetterAsksForTheUndisputedPartAlone() throws Exception {
    disputedInWriting("QUANTITY", "300.00");
    goToWithLetters("2024-02-15");
    long reminder =
        letters.ofCase(theCase().id()).stream()
            .filter(letter -> letter.kind() == LetterKind.SECOND_REMINDER)
            .findFirst()
            .orElseThrow()
            .id();
    String page =
        mvc.perform(
                get("/api/letters/" + reminder + "/html").with(user("auditor").roles("AUDITORS")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("Of which in dispute", "EUR 300.00", "EUR 700.00");
  }

  @Test
  void inACallItDoesTheSame() {
    goToTheCall();
    saysInTheCall("300.00");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(openTasks()).containsExactly(RESOLVE);
    time.goTo("2024-02-15");
    assertThat(lettersOrdered()).endsWith("second-reminder");
  }

  @Test
  void theUndisputedPartPaidCollectionWaitsForTheDecision() {
    disputedInWriting("QUANTITY", "300.00");
    pays("700.00");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    time.goTo("2024-03-10");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    complete(RESOLVE, "decision", "REJECTED", "explanation", "All were signed for.");
    time.passDays(8);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void creditedAndPaidItIsSettled() {
    disputedInWriting("QUANTITY", "300.00");
    pays("700.00");
    accepted();
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(process()).isNull();
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void theRestDisputedAsWellNothingIsCollected() {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "700.00");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(openTasks()).containsExactly(RESOLVE);
  }

  @Test
  void theRestDisputedInACallNothingIsCollected() {
    disputedInWriting("QUANTITY", "300.00");
    goToTheCall();
    saysInTheCall("700.00");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(openTasks()).containsExactly(RESOLVE);
  }

  @Test
  void oneMorePartIsDecidedTogetherWithTheFirst() {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "100.00");
    goToTheCall();
    saysInTheCall("50.00");
    assertThat(openTasks()).containsExactly(RESOLVE);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void aRejectedClaimOverAPartBringsTheHandOverForward() {
    disputedInWriting("CLAIM", "300.00");
    complete(RESOLVE, "decision", "REJECTED", "explanation", "Not our carrier.");
    time.passDays(8);
    assertThat(openTasks()).contains("UserTask_ApproveHandOver");
    assertThat(trail()).contains("HAND_OVER_BROUGHT_FORWARD");
  }

  @Test
  void paymentOfAllEndsBoth() {
    disputedInWriting("QUANTITY", "300.00");
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void withdrawalEndsBoth() {
    disputedInWriting("QUANTITY", "300.00");
    invoices.withdraw(INVOICE, "Never delivered.");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void paymentOfAllEndsTheWaitForTheDecision() {
    disputedInWriting("QUANTITY", "300.00");
    pays("700.00");
    pays("300.00");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void withdrawalEndsTheWaitForTheDecision() {
    disputedInWriting("QUANTITY", "300.00");
    pays("700.00");
    invoices.withdraw(INVOICE, "Never delivered.");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void afterAPromiseTheDecisionThatIsStillOpenIsWaitedFor() {
    disputedInWriting("QUANTITY", "300.00");
    goToTheCall();
    complete(CALL, "outcome", "PROMISE", "promisedOn", "2024-02-14", "promisedAmount", "700.00");
    time.goTo("2024-02-14");
    pays("700.00");
    time.goTo("2024-02-15");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(openTasks()).containsExactly(RESOLVE);
  }
}
