package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.ledgerimport.LedgerImport;
import io.cobranza.practice.cases.Cases;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import io.cobranza.testing.SqlStatements;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a file of payments costs where each of them ends a running case. */
class PaymentFileOverRunningCasesTest extends CollectionTest {

  private static final Logger LOG = LoggerFactory.getLogger(PaymentFileOverRunningCasesTest.class);

  private static final int ROWS = 60;

  /** A change that makes a row dearer has to say so here. */
  private static final int STATEMENTS_A_ROW = 1;

  @Autowired LedgerImport ledgerImport;
  @Autowired SqlStatements statements;
  @Autowired Cases cases;
  @Autowired Oracle oracle;

  @Test
  void eachRowEndsItsCaseForSoManyStatements() {
    for (int i = 1; i <= ROWS; i++) {
      ledger.invoice("B-" + i, "C-1", "100.00");
    }
    time.goTo("2024-02-05");
    theLettersLeave();
    long running = cases.countRunning();
    String file =
        IntStream.rangeClosed(1, ROWS)
            .mapToObj(i -> "R-%d,B-%d,100.00,EUR,2024-02-05".formatted(i, i))
            .collect(
                Collectors.joining(
                    "\n", "reference,invoiceNumber,amount,currency,receivedOn\n", "\n"));

    int sent = statements.countOf(() -> assertThat(accepted(file)).isEqualTo(ROWS));

    LOG.info("{} payments that each end a case: {} statements", ROWS, sent);
    assertThat(cases.countRunning()).isEqualTo(running - ROWS);
    assertThat(sent).isLessThanOrEqualTo(ROWS * STATEMENTS_A_ROW);
    time.runDueJobs();
    oracle.findsNothing();
  }

  private long accepted(String file) {
    return ledgerImport.take(
        "payments",
        "cobranza",
        () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }
}
