package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettlementBeatsEverythingTest extends CollectionTest {

  @Autowired org.springframework.jdbc.core.JdbcTemplate jdbc;

  @Test
  void aLetterThatHasNotLeftNeverLeaves() {
    time.goTo("2024-02-05");
    assertThat(letterStates()).containsExactly(LetterState.PLANNED);
    pays("1000.00");
    relay.deliverDue();
    assertThat(letterStates()).containsExactly(LetterState.CANCELLED);
  }

  @Test
  void aLetterLeavesWithTheBalanceOfTheMoment() {
    time.goTo("2024-02-05");
    pays("400.00");
    relay.deliverDue();
    assertThat(letterStates()).containsExactly(LetterState.SENT);
    assertThat(jdbc.queryForObject("SELECT text FROM letter_body", String.class))
        .contains("EUR 600.00");
  }

  @Test
  void aPartPaymentShowsInTheList() {
    goToTheCall();
    pays("400.00");
    assertThat(tasks.getVariableLocal(task("UserTask_CallCustomer").getId(), "openBalance"))
        .isEqualTo("EUR 600.00");
  }

  @Test
  void withdrawnInHouseTheCaseIsOver() {
    goToTheCall();
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(openTasks()).isEmpty();
    assertThat(state()).isEqualTo(CaseState.WITHDRAWN);
    assertThat(process()).isNull();
  }

  @Test
  void theListGrowsOlderEveryMorning() {
    goToTheCall();
    String call = task("UserTask_CallCustomer").getId();
    assertThat(tasks.getVariableLocal(call, "daysOverdue")).isEqualTo(12);
    assertThat(tasks.getVariableLocal(call, "objective")).isEqualTo("find out what is in the way");
    int priority = task("UserTask_CallCustomer").getPriority();
    time.passDays(25);
    assertThat(tasks.getVariableLocal(call, "daysOverdue")).isEqualTo(37);
    assertThat(tasks.getVariableLocal(call, "objective"))
        .isEqualTo("agree on an action with a date");
    assertThat(task("UserTask_CallCustomer").getPriority()).isGreaterThan(priority);
  }
}
