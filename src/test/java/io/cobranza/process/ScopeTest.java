package io.cobranza.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class ScopeTest extends CollectionTest {

  @Test
  void lettersCallsAndTheMoneyAreWaitedForSideBySide() {
    time.goTo("2024-02-06");
    assertThat(process())
        .isStarted()
        .hasBusinessKey(theCase().id().toString())
        .hasPassed("ServiceTask_SendFirstReminder")
        .isWaitingAt(
            "TimerEvent_SecondReminderDue", "TimerEvent_CallDue", "MessageEvent_InvoiceSettled");
  }

  @Test
  void settlementLeavesTheScopeOnTheStraightWay() {
    time.goTo("2024-02-06");
    ProcessInstance instance = process();
    pays("1000.00");
    assertThat(instance)
        .isEnded()
        .hasPassed("EndEvent_Settled", "EndEvent_InvoiceSettled")
        .hasNotPassed("CallActivity_HandOver");
  }

  @Test
  void theAgencyDayLeavesItForTheAgency() {
    time.goTo("2024-04-30");
    assertThat(process())
        .hasPassed("BoundaryEvent_AgencyDayCame")
        .isWaitingAt("CallActivity_HandOver")
        .isNotWaitingAt("MessageEvent_InvoiceSettled");
  }

  @Test
  void withdrawalLeavesItWithNothingToCollect() {
    time.goTo("2024-02-06");
    ProcessInstance instance = process();
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(instance).isEnded().hasPassed("EndEvent_InvoiceWithdrawn");
  }
}
