package io.cobranza.process.steps;

import io.cobranza.desk.alerts.DailyAlerts;
import io.cobranza.desk.reports.SummaryLetters;
import io.cobranza.desk.worklist.Worklist;
import io.cobranza.ledger.invoices.InstalmentsDue;
import io.cobranza.ledger.payments.AccountUse;
import io.cobranza.ledger.payments.PostDatedPayments;
import io.cobranza.ledger.payments.SmallRemainders;
import io.cobranza.letters.dunning.NewInvoiceNotices;
import io.cobranza.letters.statements.Statements;
import io.cobranza.practice.cases.CaseOpening;
import io.cobranza.practice.cases.CourtesyCalls;
import io.cobranza.practice.exposure.CustomerClasses;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.process.engine.Reconciliation;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.TaskDesk;
import io.cobranza.shared.CaseId;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the routines of the morning, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class MorningSteps {

  private static final int CASES_AT_A_TIME = 100;

  /** Alert to exhausted credit. */
  @Bean
  JavaDelegate alertToExhaustedCredit(DailyAlerts alerts) {
    return execution -> alerts.ofExhaustedCredit();
  }

  /** Alert to failed letters. */
  @Bean
  JavaDelegate alertToFailedLetters(DailyAlerts alerts) {
    return execution -> alerts.ofFailedLetters();
  }

  /** Alert to neglected cases. */
  @Bean
  JavaDelegate alertToNeglectedCases(DailyAlerts alerts) {
    return execution -> alerts.ofNeglectedCases();
  }

  /** Alert to open disputes. */
  @Bean
  JavaDelegate alertToOpenDisputes(DailyAlerts alerts) {
    return execution -> alerts.ofOpenDisputes();
  }

  /** Alert to overdue customers. */
  @Bean
  JavaDelegate alertToOverdueCustomers(DailyAlerts alerts) {
    return execution -> alerts.ofOverdueCustomers();
  }

  /** Alert to stopped cases. */
  @Bean
  JavaDelegate alertToStoppedCases(Reconciliation reconciliation) {
    return execution -> reconciliation.alertToStoppedCases();
  }

  /** Begin today’s pauses. */
  @Bean
  JavaDelegate beginPauses(Pauses pauses) {
    return execution -> pauses.beginToday();
  }

  /** Class customers by share. */
  @Bean
  JavaDelegate classCustomersByShare(CustomerClasses classes) {
    return execution -> classes.reckon();
  }

  /** Count what is on the lists: in how many portions they are brought up to date. */
  @Bean
  JavaDelegate countOpenLists(Worklist worklist) {
    return execution -> {
      int cases = worklist.countCasesWithTasks();
      int portions = (cases + CASES_AT_A_TIME - 1) / CASES_AT_A_TIME;
      execution.setVariable(CollectionModel.PORTIONS_TO_REFRESH, portions);
    };
  }

  /** Claim instalments now due. */
  @Bean
  JavaDelegate claimInstalmentsDue(InstalmentsDue instalments) {
    return execution -> instalments.claim();
  }

  /** Count payments whose day has come. */
  @Bean
  JavaDelegate countPostDatedPayments(PostDatedPayments payments) {
    return execution -> payments.enterDue();
  }

  /** Decide on courtesy calls. */
  @Bean
  JavaDelegate decideOnCourtesyCalls(CourtesyCalls calls) {
    return execution -> calls.decide();
  }

  /** End what is over. */
  @Bean
  JavaDelegate endWhatIsOver(Reconciliation reconciliation) {
    return execution -> reconciliation.endWhatIsOver();
  }

  /** Interrupt what is in dispute. */
  @Bean
  JavaDelegate interruptWhatIsDisputed(Reconciliation reconciliation) {
    return execution -> reconciliation.interruptWhatIsDisputed();
  }

  /** Lift unfounded holds. */
  @Bean
  JavaDelegate liftUnfoundedHolds(Reconciliation reconciliation) {
    return execution -> reconciliation.liftUnfoundedHolds();
  }

  /** Move what follows late letters. */
  @Bean
  JavaDelegate moveFollowingSteps(Reconciliation reconciliation) {
    return execution -> reconciliation.moveFollowingSteps();
  }

  /** Notify new invoices. */
  @Bean
  JavaDelegate notifyNewInvoices(NewInvoiceNotices notices) {
    return execution -> notices.planAll();
  }

  /** Open cases that are due, and say in how many portions they are started. */
  @Bean
  JavaDelegate openDueCases(CaseOpening opening) {
    return execution -> {
      opening.openDueCases();
      execution.setVariable(CollectionModel.PORTIONS_TO_START, opening.portionsToStart());
    };
  }

  /** Refresh worklists: a day later everything is a day more overdue. A page of cases at a time. */
  @Bean
  JavaDelegate refreshWorklists(TaskDesk desk) {
    return execution -> {
      Long done = (Long) execution.getVariable(CollectionModel.REFRESHED_UP_TO);
      desk.refreshNext(done == null ? null : new CaseId(done), CASES_AT_A_TIME)
          .ifPresent(last -> execution.setVariable(CollectionModel.REFRESHED_UP_TO, last.value()));
    };
  }

  /** Send daily summary. */
  @Bean
  JavaDelegate sendDailySummary(SummaryLetters letters) {
    return execution -> letters.planToday();
  }

  /** Send statements. */
  @Bean
  JavaDelegate sendStatements(Statements statements) {
    return execution -> statements.planAll();
  }

  /** Start collection: a portion of the opened cases. */
  @Bean
  JavaDelegate startCollection(CaseOpening opening) {
    return execution -> opening.startPortion();
  }

  /** Let small remainders go. */
  @Bean
  JavaDelegate letSmallRemaindersGo(SmallRemainders remainders) {
    return execution -> remainders.letGo();
  }

  /** Use money on account. */
  @Bean
  JavaDelegate useMoneyOnAccount(AccountUse account) {
    return execution -> account.payWhatIsDue();
  }
}
