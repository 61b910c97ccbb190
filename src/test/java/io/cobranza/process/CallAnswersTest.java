package io.cobranza.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.cases.CaseState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallAnswersTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";

  @BeforeEach
  void theCustomerIsCalled() {
    goToTheCall();
  }

  @Test
  void aPaymentThatDoesNotArriveIsTraced() {
    complete(CALL, "outcome", "PAID", "paymentReference", "TR-77");
    assertThat(openTasks()).isEmpty();
    time.passDays(7);
    assertThat(openTasks()).containsExactly("UserTask_TracePayment");
    complete("UserTask_TracePayment", "decision", "YES");
    assertThat(openTasks()).isEmpty();
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void aPaymentThatIsNotFoundLeadsToAnotherCall() {
    complete(CALL, "outcome", "PAID", "paymentReference", "TR-77");
    time.passDays(7);
    complete("UserTask_TracePayment", "decision", "NO");
    assertThat(openTasks()).containsExactly("UserTask_CallAgain");
  }

  @Test
  void aMissingInvoiceIsSentAtOnce() {
    complete(CALL, "outcome", "BARRIER", "barrier", "INVOICE_NOT_RECEIVED");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "invoice-copy");
  }

  @Test
  void anApprovalGetsFiveDaysAndThenACall() {
    complete(CALL, "outcome", "BARRIER", "barrier", "AWAITING_APPROVAL");
    assertThat(openTasks()).isEmpty();
    time.passDays(7);
    assertThat(openTasks()).containsExactly("UserTask_CallAgain");
  }

  @Test
  void aMissingDocumentIsATaskOfTheResolutionGroup() {
    complete(CALL, "outcome", "BARRIER", "barrier", "PURCHASE_ORDER_MISSING");
    assertThat(tasks.createTaskQuery().taskCandidateGroup("resolution").singleResult().getName())
        .isEqualTo("Remove barrier");
    complete("UserTask_RemoveBarrier", "note", "Sent the order copy.");
    assertThat(openTasks()).isEmpty();
    assertThat(trail()).contains("BARRIER_REMOVED");
  }

  @Test
  void nobodyReachedIsTriedThreeTimesOnThreeBusinessDays() {
    complete(CALL, "outcome", "NOT_REACHED");
    assertThat(openTasks()).isEmpty();
    time.passDays(1);
    complete("UserTask_CallAgain", "outcome", "NOT_REACHED");
    time.passDays(1);
    complete("UserTask_CallAgain", "outcome", "NOT_REACHED");
    time.passDays(7);
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void aRefusalIsDecidedByASupervisor() {
    complete(CALL, "outcome", "REFUSES", "note", "Will not pay, ever.");
    complete("UserTask_DecideOnRefusal", "decision", "NO");
    assertThat(openTasks()).isEmpty();
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void aRefusalCanGoToTheAgencyAtOnce() {
    complete(CALL, "outcome", "REFUSES");
    complete("UserTask_DecideOnRefusal", "decision", "YES");
    assertThat(openTasks()).containsExactly("UserTask_ApproveHandOver");
    assertThat(state()).isEqualTo(CaseState.HAND_OVER);
  }

  @Test
  void deliberateDelayIsTakenOverAtOnce() {
    complete(CALL, "outcome", "DELIBERATE_DELAY");
    assertThat(openTasks()).containsExactly("UserTask_TakeOverCollection");
    complete("UserTask_TakeOverCollection", "outcome", "NOT_REACHED");
    time.passDays(1);
    assertThat(openTasks()).containsExactly("UserTask_CallAgain");
  }

  @Test
  void theCallIsDoneAndNeverComesAgain() {
    complete(CALL, "outcome", "BARRIER", "barrier", "INVOICE_NOT_RECEIVED");
    disputedInWriting("PRICE", "100.00");
    complete(
        "UserTask_ResolveDispute",
        "decision",
        "PARTLY_ACCEPTED",
        "creditAmount",
        "50.00",
        "explanation",
        "Half of it.");
    time.passDays(10);
    assertThat(openTasks()).doesNotContain(CALL);
  }

  @Test
  void paymentWhileACallIsOpenTakesTheTaskAway() {
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(state()).isEqualTo(CaseState.SETTLED);
  }
}
