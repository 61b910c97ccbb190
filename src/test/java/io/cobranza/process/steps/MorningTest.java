package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The house prepares the day by itself, in an order that one diagram shows. */
class MorningTest extends CollectionTest {

  @BeforeEach
  void theMorningRunsAsItIsDrawn() {
    time.withTheWholeMorning();
  }

  private List<String> routinesOf(HistoricProcessInstance morning) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(morning.getId())
        .activityType("callActivity")
        .finished()
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private List<HistoricProcessInstance> mornings() {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey("morning")
        .orderByProcessInstanceStartTime()
        .asc()
        .list();
  }

  private HistoricProcessInstance lastMorning() {
    return mornings().stream()
        .filter(morning -> morning.getStartActivityId().equals("StartEvent_EveryMorning"))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void pausesBeginBeforeCasesAreOpenedAndTheSummaryComesAfterTheAlerts() {
    time.goTo("2024-02-02");
    assertThat(state().isOpen()).isTrue();
    List<String> routines = routinesOf(lastMorning());
    assertThat(routines)
        .startsWith("CallActivity_UseMoney", "CallActivity_BeginPauses", "CallActivity_OpenCases")
        .containsSubsequence("CallActivity_RaiseAlerts", "CallActivity_SendSummary")
        .contains("CallActivity_AnnounceInvoices", "CallActivity_FindRecurringCauses");
  }

  @Test
  void itRunsOnceADayAndLeavesNothingBehind() {
    time.goTo("2024-01-12");
    assertThat(mornings()).hasSize(4);
    assertThat(mornings()).allMatch(morning -> "COMPLETED".equals(morning.getState()));
  }

  @Test
  void statementsGoOutOnTheFirstOfTheMonth() {
    time.goTo("2024-01-31");
    assertThat(statementsSent()).isZero();
    time.goTo("2024-02-05");
    assertThat(statementsSent()).isEqualTo(1);
  }

  @Test
  void afterDowntimeOnTheFirstTheyGoOutOnTheNextMorningOnce() {
    time.goTo("2024-02-02");
    time.startOn(LocalDate.of(2024, 3, 4));
    time.withTheWholeMorning();
    time.goTo("2024-03-07");
    assertThat(statementsSent()).isEqualTo(2);
  }

  private long statementsSent() {
    return mornings().stream()
        .filter(morning -> routinesOf(morning).contains("CallActivity_SendStatements"))
        .count();
  }
}
