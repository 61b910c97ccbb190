package io.cobranza.process.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.worklist.OpenTask;
import io.cobranza.desk.worklist.Worklist;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a collector reads on a list before opening anything, and what is filled in then. */
class TaskCardsTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";

  @Autowired FilterService filters;
  @Autowired FormService forms;
  @Autowired Worklist worklist;

  private List<String> list() {
    String id =
        filters.createTaskFilterQuery().filterName("Collectors’ calls").singleResult().getId();
    return filters.<Task>list(id).stream().map(Task::getName).toList();
  }

  @Test
  void aCardSaysWhatToDoForWhomAndAboutHowMuch() {
    goToTheCall();
    assertThat(task(CALL).getName()).isEqualTo("Call customer: Customer C-1 · EUR 1,000.00");
    assertThat(worklist.openTasks(theCase().id()))
        .extracting(OpenTask::name)
        .containsExactly(task(CALL).getName());
  }

  @Test
  void afterAPaymentItSaysWhatIsLeft() {
    goToTheCall();
    pays("250.00");
    assertThat(task(CALL).getName()).isEqualTo("Call customer: Customer C-1 · EUR 750.00");
    assertThat(worklist.openTasks(theCase().id()))
        .extracting(OpenTask::name)
        .containsExactly(task(CALL).getName());
  }

  @Test
  void aNameIsNeverTooLongForItsPlace() {
    api.send(
        "/api/customers",
        "{'number':'C-2','name':'%s','language':'en'}".formatted("😀".repeat(127)));
    ledger.invoice("F-2", "C-2", "10.00");
    goToTheCall();
    followed = "F-2";
    assertThat(worklist.openTasks(theCase().id()).get(0).name())
        .hasSizeBetween(250, 255)
        .startsWith("Call customer: 😀")
        .endsWith("😀… · EUR 10.00");
  }

  /** Two customers, each with an old invoice and a young one, which is less urgent by itself. */
  @Test
  void aCustomersCallsStandTogether() {
    ledger
        .invoice("F-2", "C-1", "900.00", "2023-12-04", "2024-01-03")
        .customer("C-2")
        .invoice("F-3", "C-2", "1000.00", "2023-12-04", "2024-01-03")
        .invoice("F-4", "C-2", "900.00");
    goToTheCall();
    assertThat(list())
        .containsExactly(
            "Call customer: Customer C-1 · EUR 1,000.00",
            "Call customer: Customer C-1 · EUR 900.00",
            "Call customer: Customer C-2 · EUR 1,000.00",
            "Call customer: Customer C-2 · EUR 900.00");
    assertThat(priorities("C-1")).hasSize(1);
    assertThat(priorities("C-2")).hasSize(1);
  }

  private List<Integer> priorities(String customer) {
    return tasks.createTaskQuery().taskNameLike("%" + customer + "%").list().stream()
        .map(Task::getPriority)
        .distinct()
        .toList();
  }

  @Test
  void withoutItsMostUrgentCallACustomerComesLater() {
    ledger.invoice("F-2", "C-1", "900.00", "2023-12-04", "2024-01-03");
    goToTheCall();
    int before = priorities("C-1").get(0);
    ledger.payment("P-1", "F-2", "900.00", "2024-02-12");
    time.goTo("2024-02-13");
    assertThat(task(CALL).getPriority()).isLessThan(before);
  }

  @Test
  void aPromiseIsProposedOfAllThatIsOpenByWhenAPaymentArrives() {
    goToTheCall();
    pays("250.00");
    assertThat(forms.getTaskFormVariables(task(CALL).getId()))
        .containsEntry("promisedAmount", "750.00")
        .containsEntry("promisedOn", "2024-02-19");
  }

  @Test
  void whatIsInDisputeIsNotProposed() {
    goToTheCall();
    disputedInWriting("PRICE", "400.00");
    assertThat(forms.getTaskFormVariables(task(CALL).getId()))
        .containsEntry("promisedAmount", "600.00");
  }
}
