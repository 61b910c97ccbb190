package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One file pays the invoices of thirty running cases. */
class ManySettledAtOnceTest extends CollectionTest {

  private static final int MANY = 30;

  @Autowired Oracle oracle;

  @BeforeEach
  void manyAreCalledAndPay() {
    for (int i = 2; i <= MANY; i++) {
      ledger.invoice("F-" + i, "C-1", "1000.00", "2024-01-01", "2024-01-31");
    }
    goToTheCall();
    theLettersLeave();
    assertThat(calls()).isEqualTo(MANY);
    String file =
        IntStream.rangeClosed(1, MANY)
            .mapToObj("R-%1$d,F-%1$d,1000.00,EUR,2024-02-12"::formatted)
            .collect(
                Collectors.joining(
                    "\n", "reference,invoiceNumber,amount,currency,receivedOn\n", "\n"));
    assertThat(api.upload("/api/payments/import", file).counts()).startsWith("30");
  }

  @AfterEach
  void theOracleFindsNothing() {
    time.runDueJobs();
    oracle.findsNothing();
  }

  private long calls() {
    return tasks.createTaskQuery().taskDefinitionKey("UserTask_CallCustomer").count();
  }

  @Test
  void theirCasesAreOverAtOnceAndLeaveTheListsRightAfterwards() {
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(cases.countRunning()).isZero();
    assertThat(trail()).endsWith("CASE_CLOSED");

    time.runDueJobs();

    assertThat(calls()).isZero();
    assertThat(process()).isNull();
  }

  @Test
  void whoAnswersInBetweenIsToldThatItIsOver() {
    String call =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(theCase().id().toString())
            .taskDefinitionKey("UserTask_CallCustomer")
            .singleResult()
            .getId();

    assertThatThrownBy(() -> tasks.complete(call, Map.of("outcome", "NOT_REACHED")))
        .hasMessageContaining("Nothing is left to collect of invoice F-1");
  }

  @Test
  void whatIsOwedAgainInBetweenGoesOn() {
    assertThat(
            api.send(
                    "/api/payments/R-1/reversal",
                    "{'reason':'TOLD_BY_MISTAKE','on':'%s'}".formatted(time.today()))
                .status())
        .isEqualTo(201);

    time.runDueJobs();

    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(process()).isNotNull();
    assertThat(cases.countRunning()).isEqualTo(1);
  }
}
