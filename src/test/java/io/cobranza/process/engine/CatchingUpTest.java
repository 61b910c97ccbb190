package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseOpening;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.testing.CollectionTest;
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
  void aLateCasePerformsItsStepsOneAfterTheOtherNotAllAtOnce() {
    downForMonths();
    goToWithLetters("2024-04-22");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    goToWithLetters("2024-04-23");
    assertThat(openTasks()).containsExactly("UserTask_CallCustomer");
    goToWithLetters("2024-04-28");
    assertThat(lettersOrdered()).as("a week after the first").hasSize(1);
    goToWithLetters("2024-04-29");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "second-reminder");
    goToWithLetters("2024-05-08");
    assertThat(lettersOrdered()).hasSize(2);
    goToWithLetters("2024-05-09");
    assertThat(lettersOrdered()).hasSize(3).endsWith("formal-notice");
  }

  @Test
  void theAgencyComesOnlyAfterEverythingElse() {
    downForMonths();
    goToWithLetters("2024-05-30");
    assertThat(lettersOrdered())
        .containsExactly("first-reminder", "second-reminder", "formal-notice", "suspension-notice");
    assertThat(openTasks())
        .contains("UserTask_ApproveFinalDemand")
        .doesNotContain("UserTask_ApproveHandOver");
    goToWithLetters("2024-06-07");
    assertThat(openTasks()).doesNotContain("UserTask_ApproveHandOver");
    goToWithLetters("2024-06-10");
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
