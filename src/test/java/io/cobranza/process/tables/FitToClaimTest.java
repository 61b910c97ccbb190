package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FitToClaimTest extends CollectionTest {

  @Autowired DecisionService decisions;

  @ParameterizedTest
  @CsvSource({
    "true, PROVEN, 3, 100, false",
    "false, MISSING, 3, 100, false",
    "false, PROVEN, 0, 100, false",
    "false, PROVEN, 3, 0, false",
    "false, UNKNOWN, 3, 100, false",
    "true, UNKNOWN, 3, 100, false",
    "false, VOUCHED, 3, 100, true",
    "false, PROVEN, 3, 100, true"
  })
  void onlyACorrectSentDueAndUnpaidInvoiceIsClaimed(
      boolean error, String proof, int days, double open, boolean fit) {
    Boolean answer =
        decisions
            .evaluateDecisionTableByKey("fit-to-claim")
            .variables(
                Variables.putValue("errorReported", error)
                    .putValue("proofOfSending", proof)
                    .putValue("daysOverdue", days)
                    .putValue("openBalance", open))
            .evaluate()
            .getSingleResult()
            .getSingleEntry();
    assertThat(answer).isEqualTo(fit);
  }

  /** A large invoice is called about before it is due, on Friday 2024-01-26, and has an error. */
  private void anErrorIsReportedBeforeTheDueDate() {
    ledger.invoice("F-2", "C-1", "6000.00");
    followed = "F-2";
    time.goTo("2024-01-26");
    complete(
        "UserTask_MakeCourtesyCall",
        "outcome",
        "BARRIER",
        "barrier",
        "ERROR_UNDER_INVESTIGATION",
        "note",
        "Wrong order number.");
    assertThat(openTasks()).containsExactly("UserTask_CorrectError");
  }

  @Test
  void whatIsNotInOrderGoesToBillingAndNotToTheCustomer() {
    anErrorIsReportedBeforeTheDueDate();
    time.goTo("2024-02-05");
    assertThat(state()).isEqualTo(CaseState.IN_CORRECTION);
    assertThat(openTasks()).contains("UserTask_CorrectInvoice");
    assertThat(tasks.createTaskQuery().taskCandidateGroup("billing").count()).isEqualTo(1);
    time.goTo("2024-02-20");
    assertThat(lettersOrdered()).isEmpty();
  }

  @Test
  void onceInOrderItIsClaimed() {
    anErrorIsReportedBeforeTheDueDate();
    time.goTo("2024-02-05");
    complete(
        "UserTask_CorrectInvoice",
        "decision",
        "IN_ORDER",
        "sentOn",
        "2024-02-05",
        "sentBy",
        "e-mail, read receipt",
        "note",
        "New document.");
    assertThat(invoices.find("F-2").orElseThrow().papers().sentOn())
        .isEqualTo(LocalDate.of(2024, 2, 5));
    time.passDays(1);
    assertThat(lettersOrdered()).containsExactly("first-reminder");
  }

  @Test
  void foundToHaveGoneAstrayItIsSentAgainAndGetsItsTimeToPay() {
    anErrorIsReportedBeforeTheDueDate();
    time.goTo("2024-02-05");
    complete("UserTask_CorrectInvoice", "decision", "WENT_ASTRAY", "note", "Old address.");
    assertThat(lettersOrdered()).containsExactly("invoice-resent");
    assertThat(invoices.find("F-2").orElseThrow().dueOn()).isEqualTo(LocalDate.of(2024, 3, 6));
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    time.goTo("2024-03-08");
    assertThat(lettersOrdered()).hasSize(1);
    time.goTo("2024-03-11");
    assertThat(lettersOrdered()).containsExactly("invoice-resent", "first-reminder");
  }

  @Test
  void paymentEndsTheCorrection() {
    anErrorIsReportedBeforeTheDueDate();
    time.goTo("2024-02-05");
    ledger.payment("P-6000", "F-2", "6000.00", "2024-02-05");
    assertThat(openTasks()).doesNotContain("UserTask_CorrectInvoice");
    assertThat(process()).isNull();
  }

  @Test
  void withdrawalEndsTheCorrection() {
    anErrorIsReportedBeforeTheDueDate();
    time.goTo("2024-02-05");
    invoices.withdraw("F-2", "Replaced by another.");
    assertThat(process()).isNull();
  }
}
