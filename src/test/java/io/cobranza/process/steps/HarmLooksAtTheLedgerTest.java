package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.letters.dunning.HandOverLetters;
import io.cobranza.practice.agency.HandOvers;
import io.cobranza.practice.agency.Recipient;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.DeliveryHolds;
import io.cobranza.practice.lawsuits.Lawsuits;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.writeoffs.WriteOffs;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.Refused;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine is out of step: it goes on with an invoice that was paid while its case was suspended,
 * and nothing has reconciled the two. Whatever it does, it does no harm.
 */
class HarmLooksAtTheLedgerTest extends CollectionTest {

  @Autowired DunningLetters dunning;
  @Autowired HandOverLetters outside;
  @Autowired DeliveryHolds holds;
  @Autowired HandOvers handOvers;
  @Autowired Lawsuits lawsuits;
  @Autowired WriteOffs writeOffs;
  @Autowired Customers customers;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  private void paidAndTheEngineHasNotHeard() {
    runtime.suspendProcessInstanceById(process().getId());
    pays("1000.00");
    behindOurBack("UPDATE ACT_RU_EXECUTION SET SUSPENSION_STATE_ = 1");
    behindOurBack("UPDATE ACT_RU_TASK SET SUSPENSION_STATE_ = 1");
    behindOurBack("UPDATE ACT_RU_JOB SET SUSPENSION_STATE_ = 1");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(process()).isNotNull();
  }

  private void behindOurBack(String update) {
    transaction.executeWithoutResult(status -> jdbc.update(update));
  }

  private void inTransaction(Runnable work) {
    transaction.executeWithoutResult(status -> work.run());
  }

  private int rows(String table) {
    return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
  }

  /** Every letter of the calendar: what is due by its timer is not recorded. */
  @ParameterizedTest
  @CsvSource({"2024-02-02, 2024-02-10", "2024-02-12, 2024-04-10", "2024-03-18, 2024-04-01"})
  void noLetterIsRecorded(String paidOn, String later) {
    goToWithLetters(paidOn);
    paidAndTheEngineHasNotHeard();
    List<String> before = lettersOrdered();
    goToWithLetters(later);
    assertThat(lettersOrdered()).isEqualTo(before);
    assertThat(rows("case_step WHERE step <> 'CALL' AND begun_at > '" + paidOn + " 12:00:00'"))
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = CollectionStep.class,
      names = {
        "FIRST_REMINDER",
        "SECOND_REMINDER",
        "FORMAL_NOTICE",
        "SUSPENSION_NOTICE",
        "FINAL_DEMAND"
      })
  void noneIsRecordedWhoeverAsks(CollectionStep step) {
    goToTheCall();
    paidAndTheEngineHasNotHeard();
    CaseId id = theCase().id();
    List<String> before = lettersOrdered();
    inTransaction(() -> dunning.sendStep(id, step));
    inTransaction(() -> dunning.sendLawFirmLetter(id));
    inTransaction(() -> dunning.sendDeliveryProof(id));
    assertThat(lettersOrdered()).isEqualTo(before);
  }

  @Test
  void goodNewsIsStillTold() {
    goToTheCall();
    paidAndTheEngineHasNotHeard();
    inTransaction(() -> dunning.tellDeliveriesResumed(theCase().id()));
    assertThat(lettersOrdered()).endsWith("deliveries-resumed");
  }

  /** The notice left on the day of the payment, and the step that holds had not run. */
  @Test
  void deliveriesAreNotHeld() {
    goToWithLetters("2024-03-31");
    time.passDays(1);
    relay.deliverDue();
    CaseId id = theCase().id();
    assertThat(lettersOrdered()).endsWith("suspension-notice");
    paidAndTheEngineHasNotHeard();
    time.runDueJobs();
    assertThat(holds.hold(id)).isFalse();
    assertThat(customers.get(theCase().customer()).deliveriesHeld()).isFalse();
  }

  /** The ledger alone says that it is paid: not even the case has heard. */
  @Test
  void deliveriesAreNotHeldForAnInvoiceThatIsPaidThoughItsCaseIsOpen() {
    goToWithLetters("2024-03-31");
    time.passDays(1);
    relay.deliverDue();
    behindOurBack("UPDATE invoice SET settled_on = '2024-04-01'");
    time.runDueJobs();
    assertThat(theCase().state().isOpen()).isTrue();
    assertThat(customers.get(theCase().customer()).deliveriesHeld()).isFalse();
  }

  @Test
  void nobodyOutsideGetsTheCase() {
    time.goTo("2024-04-30");
    paidAndTheEngineHasNotHeard();
    assertThatThrownBy(() -> complete("UserTask_ApproveHandOver", "decision", "AGENCY"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("Nothing is left to collect of invoice F-1");
    assertThatThrownBy(() -> handOvers.approve(theCase().id(), Recipient.AGENCY))
        .isInstanceOf(Refused.class);
    assertThat(rows("hand_over")).isZero();
    assertThat(lettersOrdered()).doesNotContain("agency-handover", "lawyer-handover");
  }

  /** Approved, and paid before the file was sent. */
  @Test
  void theFileOfAPaidInvoiceIsNotSent() {
    time.goTo("2024-04-30");
    CaseId id = theCase().id();
    handOvers.approve(id, Recipient.LAWYER);
    paidAndTheEngineHasNotHeard();
    inTransaction(() -> outside.sendFileToLawyer(id));
    inTransaction(() -> outside.sendFileToAgency(id));
    assertThat(lettersOrdered()).doesNotContain("agency-handover", "lawyer-handover");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
  }

  @Test
  void noFinalDemandIsApproved() {
    goToWithLetters("2024-04-16");
    paidAndTheEngineHasNotHeard();
    assertThatThrownBy(() -> complete("UserTask_ApproveFinalDemand", Map.of("decision", "OWN")))
        .isInstanceOf(TaskAnswerRefusedException.class);
    assertThat(lettersOrdered()).doesNotContain("final-demand", "law-firm-letter");
  }

  @Test
  void noClaimIsFiled() {
    goToTheCall();
    paidAndTheEngineHasNotHeard();
    CaseId id = theCase().id();
    assertThatThrownBy(() -> lawsuits.file(id, "Madrid", "1/2024", time.today(), null))
        .isInstanceOf(Refused.class);
    assertThat(rows("lawsuit")).isZero();
  }

  @Test
  void nothingIsWrittenOff() {
    goToTheCall();
    CaseId id = theCase().id();
    writeOffs.propose(id, "hopeless");
    paidAndTheEngineHasNotHeard();
    assertThatThrownBy(() -> writeOffs.propose(id, "again")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> writeOffs.approve(id)).isInstanceOf(Refused.class);
    writeOffs.book(id);
    assertThat(rows("invoice_booking WHERE kind = 'WRITE_OFF'")).isZero();
    assertThat(state()).isEqualTo(CaseState.SETTLED);
  }

  @Test
  void aPromiseThatWasKeptInSuspensionIsNeitherRemindedOfNorClaimed() {
    goToTheCall();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-02-20",
        "promisedAmount",
        "1000.00");
    paidAndTheEngineHasNotHeard();
    List<String> before = lettersOrdered();
    goToWithLetters("2024-02-19");
    CaseId id = theCase().id();
    inTransaction(() -> dunning.sendPromiseReminder(id));
    inTransaction(() -> dunning.claimBrokenPromise(id));
    inTransaction(() -> dunning.claimPartKeptPromise(id));
    assertThat(lettersOrdered()).isEqualTo(before);
  }
}
