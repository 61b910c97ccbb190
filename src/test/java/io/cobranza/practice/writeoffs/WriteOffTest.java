package io.cobranza.practice.writeoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.payments.PayerFacts;
import io.cobranza.ledger.payments.PaymentHistory;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.shared.CustomerId;
import io.cobranza.testing.CalledProcess;
import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class WriteOffTest extends CollectionTest {

  private static final String PROPOSE = "UserTask_ProposeWriteOff";
  private static final String APPROVE = "UserTask_ApproveWriteOff";
  private static final String SECOND = "UserTask_ApproveWriteOffAsSecond";

  @Autowired WriteOffs writeOffs;
  @Autowired PaymentHistory payments;
  @Autowired FormService forms;

  @BeforeEach
  void aBalanceThatNobodyBelievesIn() {
    time.goTo("2024-02-07");
  }

  /** As the collection process does it. */
  private void consider() {
    CalledProcess.start(runtime, CollectionModel.WRITE_OFF, theCase().id());
  }

  private Object writtenOff() {
    return CalledProcess.outcome(history, CollectionModel.WRITE_OFF, "writtenOff");
  }

  private InvoiceFacts invoice() {
    return invoices.find(followed).orElseThrow();
  }

  private void aLargerInvoice() {
    ledger.invoice("F-2", "C-1", "1000.01");
    followed = "F-2";
    time.passDays(1);
  }

  @Test
  void aSmallBalanceNeedsOneApproval() {
    consider();
    as("ana", PROPOSE, "decision", "YES", "writeOffReason", "Gone without an address.");
    as("ben", APPROVE, "writeOffApproval", "YES");

    assertThat(writtenOff()).isEqualTo(true);
    assertThat(state()).isEqualTo(CaseState.WRITTEN_OFF);
    assertThat(invoice().open().isZero()).isTrue();
    assertThat(api.read("/api/invoices?state=written-off").json().path("invoices"))
        .singleElement()
        .satisfies(told -> assertThat(told.path("state").asText()).isEqualTo("written-off"));
    assertThat(api.read("/api/invoices?state=settled").json().path("total").asInt()).isZero();
    assertThat(trail())
        .contains("WRITE_OFF_PROPOSED", "WRITE_OFF_APPROVED", "WRITTEN_OFF", "CASE_CLOSED");
  }

  @Test
  void aLargeBalanceNeedsTwoOthersThanWhoProposedIt() {
    aLargerInvoice();
    consider();
    as("ana", PROPOSE, "decision", "YES", "writeOffReason", "Insolvent.");
    as("ben", APPROVE, "writeOffApproval", "YES");
    assertThat(writtenOff()).isNull();
    assertThat(invoice().open().isPositive()).isTrue();

    as("carla", SECOND, "writeOffApproval", "YES");

    assertThat(writtenOff()).isEqualTo(true);
    WriteOffFacts facts = writeOffs.last(theCase().id()).orElseThrow();
    assertThat(List.of(facts.proposedBy(), facts.approvedBy(), facts.secondApprovedBy()))
        .containsExactly("ana", "ben", "carla");
    assertThat(facts.amount().amount()).isEqualByComparingTo("1000.01");
  }

  @Test
  void nobodyApprovesAnOwnProposalWhereOneIsEnough() {
    consider();
    as("ana", PROPOSE, "decision", "YES", "writeOffReason", "Gone without an address.");
    assertThatThrownBy(() -> as("ana", APPROVE, "writeOffApproval", "YES"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("You are the one who proposed");
    as("ana", APPROVE, "writeOffApproval", "NO");
    assertThat(writtenOff()).isEqualTo(false);
  }

  @Test
  void nobodyApprovesAnOwnProposalWhereTwoAreNeeded() {
    aLargerInvoice();
    consider();
    as("ana", PROPOSE, "decision", "YES", "writeOffReason", "Insolvent.");

    assertThatThrownBy(() -> as("ana", APPROVE, "writeOffApproval", "YES"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("You are the one who proposed this write-off");
    as("ben", APPROVE, "writeOffApproval", "YES");
    assertThatThrownBy(() -> as("ana", SECOND, "writeOffApproval", "YES"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("You are the one who proposed this write-off");
  }

  /** By the logins of the demo, which are those of the tests. */
  @Test
  void theFormSaysWhoHasApprovedAndWhoMayStill() {
    aLargerInvoice();
    consider();
    as("supervisor", PROPOSE, "decision", "YES", "writeOffReason", "Insolvent.");
    assertThat(shown(APPROVE))
        .containsEntry("writeOffProposedBy", "Isabel Navarro")
        .containsEntry("writeOffApprovedBy", "–")
        .containsEntry("writeOffApprovers", "Miguel Herrero, Pilar Aguirre")
        .containsEntry("writeOffLastApproval", "NO");
    as("manager", APPROVE, "writeOffApproval", "YES");
    assertThat(shown(SECOND))
        .containsEntry("writeOffApprovedBy", "Miguel Herrero")
        .containsEntry("writeOffApprovers", "Pilar Aguirre")
        .containsEntry("writeOffLastApproval", "YES");
    as("director", SECOND, "writeOffApproval", "YES");
    assertThat(writtenOff()).isEqualTo(true);
  }

  @Test
  void whoProposedReadsBeforeAnsweringThatSomebodyElseApproves() {
    consider();
    as("ana", PROPOSE, "decision", "YES", "writeOffReason", "Insolvent.");
    assertThat(shownTo("ana", APPROVE).get("writeOffObjection"))
        .isEqualTo(
            "You are the one who proposed this write-off, so somebody else has to approve it.");
    assertThat(shownTo("ben", APPROVE)).containsEntry("writeOffObjection", "–");
  }

  private Map<String, Object> shownTo(String person, String key) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    try {
      return shown(key);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private Map<String, Object> shown(String key) {
    return forms.getTaskFormVariables(task(key).getId());
  }

  @Test
  void nobodyApprovesTwice() {
    aLargerInvoice();
    consider();
    as("ana", PROPOSE, "decision", "YES", "writeOffReason", "Insolvent.");
    as("ben", APPROVE, "writeOffApproval", "YES");

    assertThatThrownBy(() -> as("ben", SECOND, "writeOffApproval", "YES"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("you have approved it already");
    assertThat(openTasks()).contains(SECOND);
  }

  @Test
  void whatIsNotProposedStaysOpen() {
    consider();
    as("ana", PROPOSE, "decision", "NO");
    assertThat(writtenOff()).isEqualTo(false);
    assertThat(invoice().open().isPositive()).isTrue();
  }

  @Test
  void whatTheFirstRejectsStaysOpen() {
    consider();
    as("ana", PROPOSE, "decision", "YES", "writeOffReason", "Insolvent.");
    as("ben", APPROVE, "writeOffApproval", "NO", "note", "They answered yesterday.");
    assertThat(writtenOff()).isEqualTo(false);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(trail()).contains("WRITE_OFF_REJECTED");
  }

  @Test
  void whatTheSecondRejectsStaysOpen() {
    aLargerInvoice();
    consider();
    as("ana", PROPOSE, "decision", "YES", "writeOffReason", "Insolvent.");
    as("ben", APPROVE, "writeOffApproval", "YES");
    as("carla", SECOND, "writeOffApproval", "NO");
    assertThat(writtenOff()).isEqualTo(false);
    assertThat(invoice().open().isPositive()).isTrue();
  }

  @Test
  void everyCurrencyHasItsOwnLimit() {
    assertThat(approvalsNeeded("EUR", 1000)).isEqualTo(1);
    assertThat(approvalsNeeded("USD", 1000.01)).isEqualTo(2);
    assertThat(approvalsNeeded("MXN", 20000)).isEqualTo(1);
    assertThat(approvalsNeeded("JPY", 5)).isEqualTo(2);
  }

  @Autowired org.camunda.bpm.engine.DecisionService decisions;

  private int approvalsNeeded(String currency, double openBalance) {
    return decisions
        .evaluateDecisionTableByKey("write-off-approval")
        .variables(Map.of("currency", currency, "openBalance", openBalance))
        .evaluate()
        .getSingleResult()
        .<Number>getSingleEntry()
        .intValue();
  }

  /** What we gave up was not paid, whatever day it was settled on. */
  @Test
  void aWrittenOffInvoiceIsNotOnePaidInTime() {
    ledger.customer("C-2").invoice("W-1", "C-2", "10.00", "2024-01-01", "2024-02-06");
    time.passDays(1);
    CustomerId customer = invoices.find("W-1").orElseThrow().customer();
    followed = "W-1";
    consider();
    as("ana", PROPOSE, "decision", "YES", "writeOffReason", "Too small to sue for.");
    as("ben", APPROVE, "writeOffApproval", "YES");
    assertThat(invoice().balance().settledOn()).isNotNull();
    assertThat(payments.ofPayers(List.of(customer), LocalDate.of(2024, 1, 1)).get(customer))
        .isEqualTo(new PayerFacts(0, 0, 1, 0, 0));
  }
}
