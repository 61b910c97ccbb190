package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.agency.AgencyReport;
import io.cobranza.practice.agency.AgencyResult;
import io.cobranza.practice.agency.CasesOutside;
import io.cobranza.practice.agency.HandOvers;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.shared.Attachment;
import io.cobranza.shared.Money;
import io.cobranza.testing.CollectionTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgencyTest extends CollectionTest {

  private static final String APPROVE = "UserTask_ApproveHandOver";
  private static final String RETURNED = "UserTask_DecideOnReturnedInvoice";

  @Autowired HandOvers handOvers;
  @Autowired CasesOutside outside;

  /** Ninety days after the due date: Tuesday 2024-04-30. */
  private void theAgencyDayComes() {
    time.goTo("2024-04-30");
  }

  private void handedOver() {
    theAgencyDayComes();
    complete(APPROVE, "decision", "AGENCY");
  }

  private void reports(AgencyResult result, String text) {
    outside.report(new AgencyReport(INVOICE, result, text, null));
  }

  @Test
  void onTheAgencyDayASupervisorIsAskedAndEverythingElseStops() {
    time.goTo("2024-04-29");
    assertThat(openTasks()).contains("UserTask_CallCustomer", "UserTask_ApproveFinalDemand");
    theAgencyDayComes();
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
    theAgencyDayComes();
    complete(APPROVE, "decision", "NO", "reviewOn", "2024-05-20");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    time.goTo("2024-05-17");
    assertThat(openTasks()).doesNotContain(APPROVE);
    time.goTo("2024-05-20");
    assertThat(openTasks()).containsExactly(APPROVE);
  }

  @Test
  void paymentBeforeTheApprovalEndsIt() {
    theAgencyDayComes();
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
    assertThat(lettersOrdered()).doesNotContain("agency-handover", "agency-recall");
  }

  @Test
  void withdrawalBeforeTheApprovalEndsIt() {
    theAgencyDayComes();
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
  }

  @Test
  void paidToUsItIsRecalled() {
    handedOver();
    pays("1000.00");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(lettersOrdered()).contains("agency-recall");
    assertThat(process()).isNull();
  }

  @Test
  void withdrawnItIsRecalled() {
    handedOver();
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(lettersOrdered()).contains("agency-recall");
    assertThat(process()).isNull();
  }

  @Test
  void collectedByTheAgencyWaitsForTheMoney() {
    handedOver();
    reports(AgencyResult.COLLECTED, "In full.");
    assertThat(state()).isEqualTo(CaseState.WITH_AGENCY);
    pays("1000.00");
    assertThat(process()).isNull();
  }

  @Test
  void returnedItCanBeCollectedAgain() {
    handedOver();
    reports(AgencyResult.RETURNED, "Address unknown.");
    complete(RETURNED, "decision", "COLLECT_AGAIN", "reviewOn", "2024-07-01");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void uncollectableItCanBeWrittenOff() {
    handedOver();
    reports(AgencyResult.UNCOLLECTABLE, "Insolvent.");
    complete(RETURNED, "decision", "WRITE_OFF");
    complete("UserTask_ProposeWriteOff", "decision", "YES", "writeOffReason", "Insolvent.");
    as("ben", "UserTask_ApproveWriteOff", "writeOffApproval", "YES");
    assertThat(state()).isEqualTo(CaseState.WRITTEN_OFF);
    assertThat(process()).isNull();
  }

  @Test
  void aWriteOffNobodyWantsComesBackToTheDecision() {
    handedOver();
    reports(AgencyResult.UNCOLLECTABLE, "Insolvent.");
    complete(RETURNED, "decision", "WRITE_OFF");
    complete("UserTask_ProposeWriteOff", "decision", "NO");
    assertThat(openTasks()).containsExactly(RETURNED);
  }

  @Test
  void aSmallClaimThatIsPaidEndsTheCollection() {
    handedOver();
    reports(AgencyResult.RETURNED, "Disputes everything.");
    complete(RETURNED, "decision", "SMALL_CLAIM");
    assertThat(openTasks()).containsExactly("UserTask_FileSmallClaim");
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
  }

  @Test
  void aSmallClaimThatIsLostComesBackToTheDecision() {
    handedOver();
    reports(AgencyResult.RETURNED, "Disputes everything.");
    complete(RETURNED, "decision", "SMALL_CLAIM");
    complete(
        "UserTask_FileSmallClaim",
        "court",
        "Juzgado 4",
        "docketNumber",
        "24/551",
        "filedOn",
        "2024-04-30");
    complete("UserTask_RecordRuling", "ruling", "LOST", "ruledOn", "2024-04-30");
    assertThat(openTasks()).containsExactly(RETURNED);
    assertThat(state()).isEqualTo(CaseState.RETURNED);
  }

  @Test
  void theLawyerGetsTheSameFileAndIsRecalledLikewise() {
    theAgencyDayComes();
    complete(APPROVE, "decision", "LAWYER");
    assertThat(lettersOrdered()).endsWith("lawyer-handover");
    assertThat(handOvers.files(theCase().id())).hasSize(2);
    pays("1000.00");
    assertThat(lettersOrdered()).contains("lawyer-recall");
  }

  @Test
  void aPaymentInAReportIsBookedAndTheRestStaysOutside() {
    handedOver();
    AgencyReport report =
        new AgencyReport(
            INVOICE,
            AgencyResult.PAYMENT,
            "First of three.",
            new AgencyReport.ReportedPayment("AG-1", Money.of("400.00", "EUR"), time.today()));
    outside.report(report);
    outside.report(report);
    assertThat(invoices.find(INVOICE).orElseThrow().open().amount()).isEqualByComparingTo("600");
    assertThat(state()).isEqualTo(CaseState.WITH_AGENCY);
    reports(AgencyResult.PROGRESS, "Second instalment promised.");
    assertThat(state()).isEqualTo(CaseState.WITH_AGENCY);
    assertThat(handOvers.lastReport(theCase().id())).contains("Second instalment promised.");
  }

  @Test
  void aPaymentThatSettlesEndsTheirWork() {
    handedOver();
    outside.report(
        new AgencyReport(
            INVOICE,
            AgencyResult.PAYMENT,
            null,
            new AgencyReport.ReportedPayment("AG-1", Money.of("1000.00", "EUR"), time.today())));
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(process()).isNull();
  }

  @Test
  void recalledItIsOursAgain() {
    handedOver();
    outside.recall(INVOICE, "The customer has called us.");
    assertThat(lettersOrdered()).contains("agency-recall");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(trail()).contains("RECALL_DECIDED");
    assertThat(openTasks()).doesNotContain(APPROVE);
  }

  @Test
  void paymentAfterTheReturnNeedsNoDecision() {
    handedOver();
    reports(AgencyResult.RETURNED, null);
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
  }

  @Test
  void withdrawalAfterTheReturnNeedsNoDecision() {
    handedOver();
    reports(AgencyResult.RETURNED, null);
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
  }
}
