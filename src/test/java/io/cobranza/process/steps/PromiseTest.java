package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.alerts.AlertFacts;
import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.desk.alerts.OpenAlerts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.PromiseState;
import io.cobranza.practice.promises.Promises;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PromiseTest extends CollectionTest {

  @Autowired Promises promises;
  @Autowired Alerts alerts;

  /** Called on Monday the 12th, promised for Thursday the 22nd. */
  @BeforeEach
  void theCustomerPromisesToPay() {
    goToTheCall();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-02-22",
        "promisedAmount",
        "1000.00");
  }

  private PromiseState thePromise() {
    return promises.last(theCase().id()).map(PromiseFacts::state).orElseThrow();
  }

  @Test
  void lettersAndCallsRestWhileItIsTrusted() {
    time.goTo("2024-02-20");
    assertThat(state()).isEqualTo(CaseState.PROMISED);
    assertThat(lettersOrdered()).containsExactly("first-reminder");
  }

  @Test
  void theDayBeforeTheCustomerIsReminded() {
    time.goTo("2024-02-21");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "promise-reminder");
  }

  @Test
  void keptInFullItEndsTheCase() {
    time.goTo("2024-02-22");
    pays("1000.00");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(thePromise()).isEqualTo(PromiseState.KEPT);
    assertThat(process()).isNull();
  }

  @Test
  void brokenItIsClaimedTheSupervisorsKnowAndTheCasePresses() {
    time.goTo("2024-02-23");
    assertThat(thePromise()).isEqualTo(PromiseState.BROKEN);
    assertThat(lettersOrdered())
        .containsExactly("first-reminder", "promise-reminder", "broken-promise-claim");
    assertThat(OpenAlerts.in(alerts))
        .extracting(AlertFacts::kind)
        .containsExactly(AlertKind.PROMISE_BROKEN);
    assertThat(theCase().course().pressing()).isTrue();
    time.goTo("2024-03-18");
    assertThat(lettersOrdered())
        .as("no soft reminder any more")
        .endsWith("formal-notice")
        .doesNotContain("second-reminder");
  }

  @Test
  void brokenItBringsTheNextLetterForwardAndNoOther() {
    theLettersLeave();
    time.goTo("2024-02-23");
    theLettersLeave();
    time.goTo("2024-02-29");
    assertThat(lettersOrdered()).endsWith("broken-promise-claim");
    time.goTo("2024-03-01");
    assertThat(lettersOrdered()).as("a week after, not on the 18th").endsWith("formal-notice");
    theLettersLeave();
    time.goTo("2024-03-29");
    assertThat(lettersOrdered()).as("has its own day again").endsWith("formal-notice");
    time.goTo("2024-04-02");
    assertThat(lettersOrdered()).endsWith("suspension-notice");
  }

  @Test
  void aReminderThatStillWaitedAndNeverLeavesHoldsNothingUp() {
    time.goTo("2024-02-29");
    assertThat(lettersOrdered()).endsWith("broken-promise-claim");
    time.goTo("2024-03-01");
    assertThat(lettersOrdered()).endsWith("formal-notice");
  }

  @Test
  void anInvoiceThatNeverArrivedIsNotPressedOnceItIsSentAgain() {
    theLettersLeave();
    time.goTo("2024-03-04");
    complete("UserTask_InvolveSalesRep", "outcome", "BARRIER", "barrier", "INVOICE_NOT_RECEIVED");
    complete("UserTask_ResendInvoice", "note", "The mailbox had changed.");
    assertThat(theCase().course().round()).isEqualTo(2);
    assertThat(theCase().course().pressing()).isFalse();
    assertThat(theCase().course().pressedOn()).isNull();
  }

  @Test
  void aPartIsNotThePromiseAndTheRestIsClaimed() {
    time.goTo("2024-02-22");
    pays("999.99");
    time.goTo("2024-02-23");
    assertThat(thePromise()).isEqualTo(PromiseState.PART_KEPT);
    assertThat(lettersOrdered()).contains("part-kept-claim");
    assertThat(theCase().course().pressing()).isFalse();
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void withdrawnInvoicesEndItWithoutAClaim() {
    invoices.withdraw(INVOICE, "Sent to the wrong customer.");
    time.goTo("2024-03-31");
    assertThat(thePromise()).isEqualTo(PromiseState.VOID);
    assertThat(lettersOrdered()).containsExactly("first-reminder");
  }
}
