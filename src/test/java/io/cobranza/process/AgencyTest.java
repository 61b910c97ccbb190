package io.cobranza.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.agency.AgencyResult;
import io.cobranza.agency.HandOvers;
import io.cobranza.cases.CaseState;
import io.cobranza.correspondence.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgencyTest extends CollectionTest {

  private static final String APPROVE = "UserTask_ApproveHandOver";
  private static final String RETURNED = "UserTask_DecideOnReturnedInvoice";

  @Autowired HandOvers handOvers;

  /** Ninety days after the due date: Tuesday 2024-04-30. */
  private void ninetyDaysPass() {
    time.goTo("2024-04-30");
  }

  private void handedOver() {
    ninetyDaysPass();
    complete(APPROVE, "decision", "YES");
  }

  @Test
  void ninetyDaysOverdueASupervisorIsAskedAndEverythingElseStops() {
    time.goTo("2024-04-29");
    assertThat(openTasks()).contains("UserTask_CallCustomer", "UserTask_ApproveFinalDemand");
    ninetyDaysPass();
    assertThat(openTasks()).containsExactly(APPROVE);
    assertThat(state()).isEqualTo(CaseState.HAND_OVER);
  }

  @Test
  void approvedTheAgencyGetsTheCaseAsCsvAndPdf() {
    handedOver();
    assertThat(state()).isEqualTo(CaseState.WITH_AGENCY);
    assertThat(lettersOrdered()).endsWith("agency-handover");
    List<Attachment> files = handOvers.files(theCase().id());
    assertThat(new String(files.get(0).content(), StandardCharsets.UTF_8))
        .contains("F-1", "1000.00", "first-reminder", "suspension-notice");
    assertThat(new String(files.get(1).content(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  @Test
  void keptInHouseCollectionGoesOnUntilTheSupervisorsDay() {
    ninetyDaysPass();
    complete(APPROVE, "decision", "NO", "reviewOn", "2024-05-20");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    time.goTo("2024-05-17");
    assertThat(openTasks()).doesNotContain(APPROVE);
    time.goTo("2024-05-20");
    assertThat(openTasks()).containsExactly(APPROVE);
  }

  @Test
  void paymentBeforeTheApprovalEndsIt() {
    ninetyDaysPass();
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
    assertThat(lettersOrdered()).doesNotContain("agency-handover", "agency-recall");
  }

  @Test
  void withdrawalBeforeTheApprovalEndsIt() {
    ninetyDaysPass();
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
  }

  @Test
  void paidToUsItIsRecalled() {
    handedOver();
    pays("1000.00");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(lettersOrdered()).endsWith("agency-recall");
    assertThat(process()).isNull();
  }

  @Test
  void withdrawnItIsRecalled() {
    handedOver();
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(lettersOrdered()).endsWith("agency-recall");
    assertThat(process()).isNull();
  }

  @Test
  void collectedByTheAgencyWaitsForTheMoney() {
    handedOver();
    handOvers.report(INVOICE, AgencyResult.COLLECTED, "In full.");
    assertThat(state()).isEqualTo(CaseState.WITH_AGENCY);
    pays("1000.00");
    assertThat(process()).isNull();
  }

  @Test
  void returnedItCanBeCollectedAgain() {
    handedOver();
    handOvers.report(INVOICE, AgencyResult.RETURNED, "Address unknown.");
    complete(RETURNED, "decision", "YES", "reviewOn", "2024-07-01");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void uncollectableItCanBeGivenUp() {
    handedOver();
    handOvers.report(INVOICE, AgencyResult.UNCOLLECTABLE, "Insolvent.");
    complete(RETURNED, "decision", "NO");
    assertThat(state()).isEqualTo(CaseState.UNCOLLECTABLE);
    assertThat(process()).isNull();
  }

  @Test
  void paymentAfterTheReturnNeedsNoDecision() {
    handedOver();
    handOvers.report(INVOICE, AgencyResult.RETURNED, null);
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
  }

  @Test
  void withdrawalAfterTheReturnNeedsNoDecision() {
    handedOver();
    handOvers.report(INVOICE, AgencyResult.RETURNED, null);
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
  }
}
