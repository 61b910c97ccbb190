package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.shared.Money;
import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a rejected dispute is handed over goes by the case's own calendar, not by 90 days. */
class RejectedDisputeTest extends CollectionTest {

  /** Due on Wednesday 2024-01-31: 90 days later is 2024-04-30, 100 days later 2024-05-10. */
  @BeforeEach
  void oneInvoiceOfEachSegment() {
    pays("1000.00");
    assertThat(
            api.send("/api/customers", "{'number':'C-KEY','name':'Key','segment':'key'}").status())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "C-1, 2024-05-01, UserTask_ApproveHandOver",
    "C-KEY, 2024-05-01, ",
    "C-KEY, 2024-05-10, UserTask_ApproveHandOver"
  })
  void theDayOfTheHandOverIsTheCasesOwn(String customer, LocalDate timeToPayOver, String task) {
    followed = "F-2";
    ledger.invoice("F-2", customer, "500.00");
    time.goTo("2024-02-07");
    disputes.raise(
        new NewDispute(
            "D-2",
            invoices.find("F-2").orElseThrow().id(),
            DisputeReason.QUANTITY,
            Money.of("500.00", "EUR"),
            null,
            time.today()));
    time.goTo(timeToPayOver.minusDays(7));
    complete(
        "UserTask_ResolveDispute", "decision", "REJECTED", "explanation", "All were signed for.");
    time.goTo(timeToPayOver);

    if (task == null) {
      assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
      assertThat(openTasks()).doesNotContain("UserTask_ApproveHandOver");
    } else {
      assertThat(openTasks()).contains(task);
    }
  }
}
