package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;

class SalesRepTest extends CollectionTest {

  private static final String TALK = "UserTask_InvolveSalesRep";

  private void theCallIsMade(String... answer) {
    goToTheCall();
    complete("UserTask_CallCustomer", answer);
  }

  @Test
  void aSmallEasyCaseIsNotForTheSalesRep() {
    theCallIsMade("outcome", "BARRIER", "barrier", "PURCHASE_ORDER_MISSING");
    complete("UserTask_FindOrderCopy", "note", "Sent it.");
    time.goTo("2024-03-01");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void anUnreachableCustomerIs() {
    theCallIsMade("outcome", "NOT_REACHED");
    time.passDays(1);
    complete("UserTask_CallAgain", "outcome", "NOT_REACHED");
    time.passDays(1);
    complete("UserTask_CallAgain", "outcome", "NOT_REACHED");
    complete("UserTask_FindAnotherContact", "decision", "NO");
    time.goTo("2024-03-01");
    assertThat(openTasks()).containsExactly(TALK);
    complete(TALK, "outcome", "BARRIER", "barrier", "AWAITING_APPROVAL");
    time.passDays(7);
    assertThat(openTasks()).containsExactly("UserTask_CallAgain");
  }

  @Test
  void aBrokenPromiseIs() {
    theCallIsMade("outcome", "PROMISE", "promisedOn", "2024-02-20", "promisedAmount", "1000.00");
    time.goTo("2024-03-01");
    assertThat(openTasks()).containsExactly(TALK);
  }

  @Test
  void aLargeAmountIs() {
    ledger.invoice("F-2", "C-1", "6000.00", "2024-01-01", "2024-01-31");
    pays("1000.00");
    goToTheCall();
    complete("UserTask_CallCustomer", "outcome", "BARRIER", "barrier", "PURCHASE_ORDER_MISSING");
    complete("UserTask_FindOrderCopy", "note", "Sent it.");
    time.goTo("2024-03-01");
    assertThat(openTasks()).containsExactly(TALK);
    complete(TALK, "outcome", "BARRIER", "barrier", "ERROR_UNDER_INVESTIGATION");
    assertThat(openTasks()).containsExactly("UserTask_CorrectError");
  }

  @Test
  void aCallThatNobodyMadeDoesNotHoldTheVisitUp() {
    ledger.invoice("F-2", "C-1", "6000.00", "2024-01-01", "2024-01-31");
    pays("1000.00");
    goToTheCall();
    time.goTo("2024-03-01");
    assertThat(openTasks()).containsExactlyInAnyOrder("UserTask_CallCustomer", TALK);
  }

  @Test
  void norDoesOneWhoseAnswerIsStillBeingFollowedUp() {
    ledger.invoice("F-2", "C-1", "6000.00", "2024-01-01", "2024-01-31");
    pays("1000.00");
    theCallIsMade("outcome", "BARRIER", "barrier", "PURCHASE_ORDER_MISSING");
    time.goTo("2024-03-01");
    assertThat(openTasks()).containsExactlyInAnyOrder("UserTask_FindOrderCopy", TALK);
  }

  @Test
  void whatTheSalesRepHearsEndsTheCallsToo() {
    ledger.invoice("F-2", "C-1", "6000.00", "2024-01-01", "2024-01-31");
    pays("1000.00");
    followed = "F-2";
    goToTheCall();
    time.goTo("2024-03-01");
    complete(TALK, "outcome", "PROMISE", "promisedOn", "2024-03-20", "promisedAmount", "6000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(state()).isEqualTo(CaseState.PROMISED);
  }
}
