package io.cobranza.ledger.cash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.TwoNodes;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same statement is given to two nodes at the same moment: each line is booked once. */
class SameStatementAtTwoNodesTest extends TwoNodes {

  private static final int INVOICES = 60;

  @Autowired StatementIntake intake;

  @Test
  void isBookedOnce() throws Exception {
    cases(INVOICES);
    BankFile file = BankFile.of(OPENED, 1);
    for (int i = 0; i < INVOICES; i++) {
      file.paid("100.00", "N-" + i, "Customer " + i, BankFile.ONE);
    }
    file.paid("77.00", "thank you", "Customer 1", BankFile.ANOTHER);
    byte[] content = file.bytes();
    StatementIntake beside = other.its(StatementIntake.class);
    List<Callable<TakenFile>> both =
        List.of(() -> intake.take(content), () -> beside.take(content));

    List<TakenFile> taken = atOnce(both);

    assertThat(taken.stream().mapToInt(TakenFile::lines).sum()).isEqualTo(INVOICES + 1);
    assertThat(taken.stream().mapToInt(TakenFile::booked).sum()).isEqualTo(INVOICES);
    assertThat(count("payment")).isEqualTo(INVOICES);
    assertThat(count("open_invoice")).isZero();
    assertThat(count("open_task WHERE task_key = 'ASSIGN_PAYMENT'")).isEqualTo(1);
    oracle.findsNothing();
  }
}
