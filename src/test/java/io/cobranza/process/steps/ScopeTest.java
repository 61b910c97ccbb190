package io.cobranza.process.steps;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import io.cobranza.testing.CollectionTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScopeTest extends CollectionTest {

  @Autowired ManagementService management;

  @Test
  void lettersAndCallsAreWaitedForSideBySide() {
    time.goTo("2024-02-06");
    assertThat(process())
        .isStarted()
        .hasBusinessKey(theCase().id().toString())
        .hasPassed("ServiceTask_SendFirstReminder")
        .isWaitingAt("TimerEvent_SecondReminderDue", "TimerEvent_CallDue");
  }

  @Test
  void settlementEndsTheCaseWhereverItStands() {
    time.goTo("2024-02-06");
    ProcessInstance instance = process();
    pays("1000.00");
    assertThat(instance)
        .isEnded()
        .hasPassed("EndEvent_InvoiceSettled")
        .hasNotPassed("CallActivity_HandOver");
  }

  @Test
  void theAgencyDayLeavesItForTheAgency() {
    time.goTo("2024-04-30");
    assertThat(process())
        .hasPassed("BoundaryEvent_AgencyDayCame")
        .isWaitingAt("CallActivity_HandOver")
        .isNotWaitingAt("TimerEvent_HandOverDayCame");
  }

  /** Nothing of the calendar is left, so the case waits for the day that the table names. */
  @Test
  void whenAllIsSentAndSaidItWaitsForTheHandOverDay() {
    time.goTo("2024-02-12");
    complete("UserTask_CallCustomer", "outcome", "BARRIER", "barrier", "PURCHASE_ORDER_MISSING");
    complete("UserTask_FindOrderCopy", "note", "Sent.");
    time.goTo("2024-04-15");
    complete("UserTask_ApproveFinalDemand", "decision", "OURS");
    assertThat(process()).isWaitingAt("TimerEvent_HandOverDayCame");
    time.goTo("2024-04-30");
    assertThat(process()).isWaitingAt("CallActivity_HandOver");
  }

  /** The calendar and the boundary wait for the same instant; either may be first. */
  @Test
  void theCalendarMayNoticeTheHandOverDayBeforeTheBoundary() {
    time.goTo("2024-02-12");
    complete("UserTask_CallCustomer", "outcome", "BARRIER", "barrier", "PURCHASE_ORDER_MISSING");
    complete("UserTask_FindOrderCopy", "note", "Sent.");
    time.goTo("2024-04-15");
    complete("UserTask_ApproveFinalDemand", "decision", "OURS");
    management.executeJob(
        management
            .createJobQuery()
            .activityId("TimerEvent_HandOverDayCame")
            .singleResult()
            .getId());
    assertThat(process()).hasPassed("EndEvent_NotPaid");
  }

  @Test
  void withdrawalLeavesItWithNothingToCollect() {
    time.goTo("2024-02-06");
    ProcessInstance instance = process();
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(instance).isEnded().hasPassed("EndEvent_InvoiceWithdrawn");
  }
}
