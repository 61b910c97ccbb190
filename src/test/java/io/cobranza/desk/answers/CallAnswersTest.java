package io.cobranza.desk.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CallAnswersTest extends CollectionTest {

  @Autowired Customers customers;

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
  void anApprovalGetsFiveDaysAndThenACall() {
    complete(CALL, "outcome", "BARRIER", "barrier", "AWAITING_APPROVAL");
    assertThat(openTasks()).isEmpty();
    time.passDays(7);
    assertThat(openTasks()).containsExactly("UserTask_CallAgain");
  }

  @Test
  void nobodyReachedIsTriedThreeTimesOnThreeBusinessDays() {
    complete(CALL, "outcome", "NOT_REACHED");
    assertThat(openTasks()).isEmpty();
    time.passDays(1);
    complete("UserTask_CallAgain", "outcome", "NOT_REACHED");
    time.passDays(1);
    complete("UserTask_CallAgain", "outcome", "NOT_REACHED");
    assertThat(openTasks()).containsExactly("UserTask_FindAnotherContact");
    complete("UserTask_FindAnotherContact", "decision", "NO");
    time.passDays(7);
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void anotherContactIsKeptAndCalledOnTheSameDay() {
    complete(CALL, "outcome", "NOT_REACHED");
    time.passDays(1);
    complete("UserTask_CallAgain", "outcome", "NOT_REACHED");
    time.passDays(1);
    complete("UserTask_CallAgain", "outcome", "NOT_REACHED");
    complete(
        "UserTask_FindAnotherContact",
        "decision",
        "YES",
        "newName",
        "Eva Sanz",
        "newEmail",
        "eva@example.com");
    assertThat(openTasks()).containsExactly("UserTask_CallAgain");
    CustomerFacts customer = customers.get(theCase().customer());
    assertThat(customer.payer().name()).isEqualTo("Eva Sanz");
    assertThat(customer.payer().email()).isEqualTo("eva@example.com");
    ledger.customer("C-1");
    assertThat(customers.get(theCase().customer()).payer().name())
        .as("what the ERP tells later does not lose it")
        .isEqualTo("Eva Sanz");
  }

  @Test
  void thePapersAreSentOnRequestWhateverTheAnswer() {
    complete(CALL, "outcome", "REFUSES", "sendPack", "YES");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "information-pack");
    assertThat(openTasks()).containsExactly("UserTask_DecideOnRefusal");
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
  void whoDecidedThatItGoesToTheAgencyAtOnceDoesNotApproveIt() {
    complete(CALL, "outcome", "REFUSES");
    as("ana", "UserTask_DecideOnRefusal", "decision", "YES");
    assertThatThrownBy(() -> as("ana", "UserTask_ApproveHandOver", "decision", "LAWYER"))
        .hasMessageContaining("You decided that this invoice is to be handed over");
    as("ben", "UserTask_ApproveHandOver", "decision", "AGENCY");
    assertThat(state()).isEqualTo(CaseState.WITH_AGENCY);
  }

  @Test
  void whoAskedForTheHandOverMayStillKeepItInHouse() {
    complete(CALL, "outcome", "REFUSES");
    as("ana", "UserTask_DecideOnRefusal", "decision", "YES");
    as("ana", "UserTask_ApproveHandOver", "decision", "NO", "reviewOn", "2024-03-01");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    time.goTo("2024-03-01");
    time.goTo("2024-04-30");
    as("ana", "UserTask_ApproveHandOver", "decision", "AGENCY");
    assertThat(state()).as("this time the calendar asked").isEqualTo(CaseState.WITH_AGENCY);
  }

  @Test
  void aCollectorWhoSuspectsDelayAsksASupervisor() {
    complete(CALL, "outcome", "DELIBERATE_DELAY", "note", "The third excuse.");
    assertThat(openTasks()).containsExactly("UserTask_DecideOnRefusal");
    assertThat(tasks.getVariable(task("UserTask_DecideOnRefusal").getId(), "occasion"))
        .isEqualTo("DELIBERATE_DELAY");
    complete("UserTask_DecideOnRefusal", "decision", "NO");
    assertThat(openTasks()).isEmpty();
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void theCallIsDoneAndNeverComesAgain() {
    complete(CALL, "outcome", "BARRIER", "barrier", "RECEIVING_DOCUMENT_MISSING");
    disputedInWriting("PRICE", "1000.00");
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
