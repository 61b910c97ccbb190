package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.desk.alerts.AlertFacts;
import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.desk.alerts.OpenAlerts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.platform.oracle.Check;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import io.cobranza.testing.SqlStatements;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What was lost between the ledger and the engine is mended, or somebody is shown it. */
class ReconciliationTest extends CollectionTest {

  @Autowired Reconciliation reconciliation;
  @Autowired Oracle oracle;
  @Autowired Alerts alerts;
  @Autowired Customers customers;
  @Autowired SqlStatements statements;
  @Autowired ManagementService management;
  @Autowired RepositoryService repository;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void theCustomerIsToBeCalled() {
    goToWithLetters("2024-02-12");
    time.withRoutine("reconcile-cases");
  }

  private void suspended() {
    runtime.suspendProcessInstanceById(process().getId());
  }

  private void paidWhileSuspended() {
    suspended();
    pays("1000.00");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(openTasks()).as("the engine has heard nothing").isNotEmpty();
    assertThat(oracle.faults())
        .extracting(Check::fault)
        .containsExactly("closed case that still runs", "closed case with an open task");
  }

  private void itIsOver() {
    assertThat(process()).isNull();
    assertThat(openTasks()).isEmpty();
    assertThat(shown()).isEmpty();
    oracle.findsNothing();
  }

  private List<String> shown() {
    return OpenAlerts.in(alerts).stream()
        .filter(alert -> alert.kind() == AlertKind.CASE_STOPPED)
        .map(AlertFacts::invoices)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void aPaymentThatCameInSuspensionEndsTheCaseWhenItIsActivated() {
    paidWhileSuspended();
    runtime.activateProcessInstanceById(process().getId());
    itIsOver();
  }

  @Test
  void aWithdrawalThatCameInSuspensionDoesToo() {
    suspended();
    invoices.withdraw(INVOICE, "Billed twice.");
    runtime.activateProcessInstanceById(process().getId());
    itIsOver();
    assertThat(state()).isEqualTo(CaseState.WITHDRAWN);
  }

  @Test
  void activatedByItsDiagramOrAmongManyItEndsLikewise() {
    String definition = process().getProcessDefinitionId();
    repository.suspendProcessDefinitionById(definition, true, null);
    try {
      pays("1000.00");
    } finally {
      repository.activateProcessDefinitionById(definition, true, null);
    }
    itIsOver();
  }

  @Test
  void activatedAmongManyItEnds() {
    paidWhileSuspended();
    runtime
        .updateProcessInstanceSuspensionState()
        .byProcessInstanceIds(process().getId())
        .activate();
    itIsOver();
  }

  @Test
  void whatIsStillSuspendedInTheMorningIsShownUntilItRunsAgain() {
    paidWhileSuspended();
    time.passDays(1);
    assertThat(shown()).containsExactly(INVOICE);
    assertThat(process()).isNotNull();
    runtime.activateProcessInstanceById(process().getId());
    itIsOver();
  }

  @Test
  void aCaseThatNobodyToldIsToldInTheMorning() {
    paidWhileSuspended();
    activatedBehindOurBack();
    time.passDays(1);
    itIsOver();
  }

  private void activatedBehindOurBack() {
    transaction.executeWithoutResult(
        status ->
            List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_JOB")
                .forEach(table -> jdbc.update("UPDATE " + table + " SET SUSPENSION_STATE_ = 1")));
  }

  @Test
  void aSuspendedCaseIsShownAlthoughNothingHappenedToIt() {
    suspended();
    time.passDays(1);
    assertThat(shown()).containsExactly(INVOICE);
    runtime.activateProcessInstanceById(process().getId());
    assertThat(shown()).isEmpty();
    assertThat(process()).isNotNull();
  }

  @Test
  void aDisputeThatCameInSuspensionInterruptsCollectionWhenItIsActivated() {
    suspended();
    disputedInWriting("QUANTITY", "1000.00");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    runtime.activateProcessInstanceById(process().getId());
    assertThat(openTasks()).containsExactly("UserTask_ResolveDispute");
  }

  @Test
  void aCaseDeletedInCockpitSaysByWhomAndIsShown() {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated("olga", null, List.of()));
    try {
      runtime.deleteProcessInstance(process().getId(), "It was in the way", true);
    } finally {
      SecurityContextHolder.clearContext();
    }
    assertThat(audit.of(theCase().id()))
        .last()
        .satisfies(
            line -> {
              assertThat(line.action().name()).isEqualTo("PROCESS_DELETED");
              assertThat(line.actor()).isEqualTo("olga");
              assertThat(line.detail()).isEqualTo("It was in the way");
            });
    assertThat(shown()).containsExactly(INVOICE);
    oracle.findsNothing();
    time.passDays(1);
    assertThat(shown()).containsExactly(INVOICE);
    pays("1000.00");
    itIsOver();
  }

  @Test
  void anEndThatIsDrawnIsNoDeletion() {
    pays("1000.00");
    assertThat(trail()).doesNotContain("PROCESS_DELETED");
  }

  @Test
  void aCaseWhoseProcessIsGoneIsShownInTheMorning() {
    runtime.deleteProcessInstance(process().getId(), "gone");
    transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM alert"));
    assertThat(oracle.faults())
        .extracting(Check::fault)
        .containsExactly("open case without instance or incident");
    time.passDays(1);
    assertThat(shown()).containsExactly(INVOICE);
    oracle.findsNothing();
  }

  @Test
  void aPlannedLetterThatNoTimerHoldsIsShown() {
    management.deleteJob(timer("TimerEvent_SecondReminderDue").getId());
    time.passDays(1);
    assertThat(shown()).containsExactly(INVOICE);
  }

  private Job timer(String activity) {
    return management.createJobQuery().activityId(activity).singleResult();
  }

  @Test
  void aCaseThatWaitsForAnApprovalIsNotShown() {
    goToWithLetters("2024-04-16");
    assertThat(openTasks()).contains("UserTask_ApproveFinalDemand");
    assertThat(shown()).isEmpty();
  }

  /** With many the database takes another way to the answer than with one. */
  @Test
  void ofManyCasesThatWaitForAnApprovalNoneIsShown() {
    for (int number = 2; number < 12; number++) {
      ledger.customer("C-" + number).invoice("F-" + number, "C-" + number, "900.00");
    }
    for (int number = 12; number < 60; number++) {
      ledger
          .customer("C-" + number)
          .invoice("F-" + number, "C-" + number, "900.00", "2024-02-01", "2024-03-20");
    }
    goToWithLetters("2024-04-17");
    assertThat(openTasks()).filteredOn("UserTask_ApproveFinalDemand"::equals).hasSize(11);
    assertThat(shown()).isEmpty();
  }

  /** The node stopped between the letter that left late and the move of what follows. */
  @Test
  void whatFollowsALetterThatLeftLateIsMovedAfterAll() {
    time.goTo("2024-02-16");
    assertThat(lettersOrdered()).endsWith("second-reminder");
    Date before = timer("TimerEvent_FormalNoticeDue").getDuedate();
    time.goTo("2024-03-12");
    relay.deliverDue();
    Date moved = timer("TimerEvent_FormalNoticeDue").getDuedate();
    assertThat(moved).isAfter(before);
    management.setJobDuedate(timer("TimerEvent_FormalNoticeDue").getId(), before);
    assertThat(reconciliation.moveFollowingSteps()).isEqualTo(1);
    assertThat(timer("TimerEvent_FormalNoticeDue").getDuedate()).isEqualTo(moved);
  }

  @Test
  void aHoldOfACustomerWhoOwesNothingIsLiftedInTheMorning() {
    pays("1000.00");
    transaction.executeWithoutResult(
        status -> customers.holdDeliveries(theCase().customer(), true));
    assertThat(oracle.faults())
        .extracting(Check::fault)
        .containsExactly("hold on a customer who owes nothing");
    time.passDays(1);
    theLettersLeave();
    assertThat(customers.get(theCase().customer()).deliveriesHeld()).isFalse();
    assertThat(lettersOrdered()).endsWith("deliveries-resumed");
    oracle.findsNothing();
  }

  @Test
  void aQuietMorningCostsTheSameForManyCases() {
    int forOne = statements.countOf(reconciliation::all);
    for (int i = 0; i < 20; i++) {
      ledger.invoice("N-" + i, "C-1", "10.00");
    }
    time.passDays(1);
    assertThat(cases.countRunning()).isEqualTo(21);
    assertThat(statements.countOf(() -> assertThat(reconciliation.all()).isEqualTo(NOTHING)))
        .isLessThanOrEqualTo(forOne)
        .isLessThan(20);
  }

  private static final Reconciliation.Outcome NOTHING = new Reconciliation.Outcome(0, 0, 0, 0, 0);

  @Test
  void aSupervisorNeedNotWaitForTheMorning() throws Exception {
    paidWhileSuspended();
    activatedBehindOurBack();
    mvc.perform(post("/api/reconciliation").with(user("eva").roles("SUPERVISORS")).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.ended").value(1))
        .andExpect(jsonPath("$.stopped").value(0));
    itIsOver();
    mvc.perform(post("/api/reconciliation").with(user("cara").roles("COLLECTORS")).with(csrf()))
        .andExpect(status().isForbidden());
  }

  /** The engine's tables are asked for what ends with its case: all of it must listen. */
  @Test
  void whatEndsWithItsCaseHearsOfThePayment() {
    Set.of(
            CollectionModel.PROCESS,
            CollectionModel.PART_DISPUTE,
            CollectionModel.UNDELIVERABLE_LETTER)
        .forEach(
            key ->
                assertThat(
                        org.camunda.bpm.model.bpmn.Bpmn.convertToString(
                            repository.getBpmnModelInstance(
                                repository
                                    .createProcessDefinitionQuery()
                                    .processDefinitionKey(key)
                                    .latestVersion()
                                    .singleResult()
                                    .getId())))
                    .contains(CollectionModel.INVOICE_SETTLED));
  }
}
