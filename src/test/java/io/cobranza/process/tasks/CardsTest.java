package io.cobranza.process.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.DebtChanged;
import io.cobranza.testing.CollectionTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands on a card beside its name is true of this task on this day. */
class CardsTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";
  private static final String COURTESY = "UserTask_MakeCourtesyCall";

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  private Map<String, Object> card(String key) {
    return tasks.getVariablesLocal(task(key).getId());
  }

  private void theDebtChanges() {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new DebtChanged(theCase().id())));
  }

  @Test
  void aCallSaysHowLateItIsAndWhatItIsFor() {
    goToTheCall();
    assertThat(card(CALL))
        .containsEntry("daysOverdue", 12)
        .containsEntry("objective", "find out what is in the way")
        .doesNotContainKey("daysUntilDue");
  }

  @Test
  void whatIsNotDueYetSaysHowManyDaysAreLeft() {
    ledger.invoice("F-2", "C-1", "5000.00", "2024-01-15", "2024-02-14");
    pays("1000.00");
    followed = "F-2";
    time.goTo("2024-02-09");
    assertThat(card(COURTESY)).containsEntry("daysUntilDue", 5).doesNotContainKey("daysOverdue");
  }

  @Test
  void whatAnEarlierVersionSaidOfItGoes() {
    ledger.invoice("F-2", "C-1", "5000.00", "2024-01-15", "2024-02-14");
    pays("1000.00");
    followed = "F-2";
    time.goTo("2024-02-09");
    tasks.setVariableLocal(task(COURTESY).getId(), "daysOverdue", -5);
    theDebtChanges();
    assertThat(card(COURTESY)).containsEntry("daysUntilDue", 5).doesNotContainKey("daysOverdue");
  }

  @Test
  void onlyAContactHasTheObjectiveOfOne() {
    goToTheCall();
    as("collector", CALL, "outcome", "REFUSES", "note", "Never");
    String decision =
        openTasks().stream().filter(key -> !key.equals(CALL)).findFirst().orElseThrow();
    tasks.setVariableLocal(task(decision).getId(), "objective", "change the conditions");
    theDebtChanges();
    assertThat(card(decision)).containsKey("daysOverdue").doesNotContainKey("objective");
  }
}
