package io.cobranza.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseOpening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CatchingUpTest extends CollectionTest {

  @Autowired CaseOpening opening;

  /** Nothing ran until Monday 2024-04-22, 82 days after the due date. */
  private void downForMonths() {
    time.startOn(LocalDate.of(2024, 4, 22));
    time.runDueJobs();
  }

  @Test
  void aLateCasePerformsOneStepADayNotAllAtOnce() {
    downForMonths();
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    time.passDays(1);
    assertThat(openTasks()).containsExactly("UserTask_CallCustomer");
    assertThat(lettersOrdered()).hasSize(1);
    time.passDays(1);
    assertThat(lettersOrdered()).containsExactly("first-reminder", "second-reminder");
    time.passDays(1);
    assertThat(lettersOrdered()).as("this day is the sales visit's").hasSize(2);
    time.passDays(1);
    assertThat(lettersOrdered()).hasSize(3).endsWith("formal-notice");
  }

  @Test
  void theAgencyComesOnlyAfterEverythingElse() {
    downForMonths();
    time.goTo("2024-04-30");
    assertThat(openTasks()).doesNotContain("UserTask_ApproveHandOver");
    time.goTo("2024-05-03");
    assertThat(lettersOrdered())
        .containsExactly("first-reminder", "second-reminder", "formal-notice", "suspension-notice");
    assertThat(openTasks()).contains("UserTask_ApproveHandOver");
  }

  @Test
  void openingTwiceOpensOnce() {
    time.startOn(LocalDate.of(2024, 2, 1));
    assertThat(opening.openDueCases()).isEqualTo(1);
    assertThat(opening.openDueCases()).isZero();
    assertThat(opening.startSome(10)).isEqualTo(1);
    assertThat(opening.startSome(10)).isZero();
  }

  @Test
  void twoNodesOpenAndStartEachCaseOnce() throws Exception {
    for (int i = 0; i < 40; i++) {
      ledger.invoice("N-" + i, "C-1", "10.00");
    }
    time.startOn(LocalDate.of(2024, 2, 1));
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Integer>> both =
          List.of(
              () -> {
                opening.openDueCases();
                return opening.startSome(100);
              },
              () -> {
                opening.openDueCases();
                return opening.startSome(100);
              });
      List<Integer> started = new ArrayList<>();
      for (Future<Integer> node : nodes.invokeAll(both)) {
        started.add(node.get());
      }
      started.add(opening.startSome(100));
      assertThat(started.stream().mapToInt(Integer::intValue).sum()).isEqualTo(41);
    } finally {
      nodes.shutdown();
    }
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(CollectionModel.PROCESS)
                .count())
        .isEqualTo(41);
  }
}
