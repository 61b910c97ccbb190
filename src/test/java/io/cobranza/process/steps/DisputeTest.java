package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.alerts.AlertFacts;
import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.desk.alerts.OpenAlerts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.disputes.DisputeFacts;
import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.DisputeState;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.shared.Money;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DisputeTest extends CollectionTest {

  private static final String RESOLVE = "UserTask_ResolveDispute";

  @Autowired Alerts alerts;

  /** Wednesday, after the first reminder. */
  @BeforeEach
  void collectionHasBegun() {
    time.goTo("2024-02-07");
  }

  private DisputeState theDispute() {
    return disputes
        .last(invoices.find(INVOICE).orElseThrow().id())
        .map(DisputeFacts::state)
        .orElseThrow();
  }

  @Test
  void inWritingItStopsLettersAndCalls() {
    disputedInWriting("QUANTITY", "1000.00");
    time.goTo("2024-02-20");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    assertThat(openTasks()).containsExactly(RESOLVE);
  }

  @Test
  void inACallItDoesTheSame() {
    goToTheCall();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "DISPUTE",
        "disputeReason",
        "DAMAGED",
        "disputedAmount",
        "1000.00",
        "note",
        "Two pallets were wet 💧");
    assertThat(openTasks()).containsExactly(RESOLVE);
    assertThat(theDispute()).isEqualTo(DisputeState.OPEN);
  }

  @Test
  void itGoesToTheGroupThatOwnsTheReason() {
    disputedInWriting("PRICE", "1000.00");
    assertThat(tasks.createTaskQuery().taskCandidateGroup("sales").count()).isEqualTo(1);
  }

  @Test
  void anInvoiceNotYetDueIsWorkedAsWell() {
    ledger.invoice("F-2", "C-1", "50.00", "2024-02-01", "2024-03-31");
    var second = invoices.find("F-2").orElseThrow().id();
    disputes.raise(
        new NewDispute(
            "D-2", second, DisputeReason.CLAIM, Money.of("50.00", "EUR"), null, time.today()));
    assertThat(tasks.createTaskQuery().taskCandidateGroup("supervisors").count()).isEqualTo(1);
  }

  @Test
  void acceptedInFullOverEverythingItSettlesTheInvoice() {
    disputedInWriting("WRONG_ITEM", "1000.00");
    complete(RESOLVE, "decision", "ACCEPTED");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(process()).isNull();
    assertThat(lettersOrdered()).containsExactly("first-reminder", "dispute-accepted");
  }

  @Test
  void partlyAcceptedTheRestIsCollected() {
    disputedInWriting("QUANTITY", "1000.00");
    complete(
        RESOLVE,
        "decision",
        "PARTLY_ACCEPTED",
        "creditAmount",
        "200.00",
        "explanation",
        "Ten of fifteen were missing.");
    assertThat(invoices.find(INVOICE).orElseThrow().open().amount()).isEqualByComparingTo("800");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    time.goTo("2024-02-15");
    assertThat(lettersOrdered())
        .containsExactly("first-reminder", "dispute-partly-accepted", "second-reminder");
  }

  @Test
  void rejectedItGoesBackAfterTheTimeToPay() {
    disputedInWriting("BILLING_ERROR", "1000.00");
    complete(RESOLVE, "decision", "REJECTED", "explanation", "The price is as ordered.");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "dispute-rejected");
    time.passDays(6);
    assertThat(lettersOrdered()).hasSize(2);
    time.passDays(1);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void aRejectedClaimGoesStraightToTheAgency() {
    disputedInWriting("CLAIM", "1000.00");
    complete(RESOLVE, "decision", "REJECTED", "explanation", "Not our carrier.");
    time.passDays(7);
    assertThat(openTasks()).containsExactly("UserTask_ApproveHandOver");
  }

  @Test
  void theAgencyDayDoesNotHandOverADisputeButItsRejectionDoes() {
    disputedInWriting("QUANTITY", "1000.00");
    time.goTo("2024-05-20");
    assertThat(openTasks()).containsExactly(RESOLVE);
    complete(RESOLVE, "decision", "REJECTED", "explanation", "All fifteen were signed for.");
    time.passDays(7);
    assertThat(openTasks()).containsExactly("UserTask_ApproveHandOver");
  }

  @Test
  void aLateDecisionAlertsTheSupervisors() {
    disputedInWriting("QUANTITY", "1000.00");
    time.goTo("2024-02-20");
    assertThat(OpenAlerts.in(alerts)).isEmpty();
    time.goTo("2024-02-21");
    assertThat(OpenAlerts.in(alerts))
        .extracting(AlertFacts::kind)
        .containsExactly(AlertKind.DISPUTE_LATE);
    assertThat(openTasks()).containsExactly(RESOLVE);
  }

  @Test
  void paymentEndsIt() {
    disputedInWriting("QUANTITY", "1000.00");
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(theDispute()).isEqualTo(DisputeState.VOID);
    assertThat(process()).isNull();
  }

  @Test
  void withdrawalEndsIt() {
    disputedInWriting("QUANTITY", "1000.00");
    invoices.withdraw(INVOICE, "Never delivered.");
    assertThat(openTasks()).isEmpty();
    assertThat(state()).isEqualTo(CaseState.WITHDRAWN);
  }
}
