package io.cobranza.platform.database;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cobranza.CobranzaApplication;
import io.cobranza.ledger.ledgerimport.LedgerImport;
import io.cobranza.testing.TestApplication;
import io.cobranza.testing.VirtualClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A node is told to stop while its job executor is busy. An application of its own, because it ends
 * and because its executor runs.
 */
class ShutdownTest {

  private static final int INVOICES = 300;
  private static final String SCHEMA = "cobranza_shutdown";

  private EmbeddedMariaDb server;
  private SingleConnectionDataSource watching;
  private JdbcClient jdbc;

  @BeforeEach
  void theDatabaseOutlivesTheNode() {
    server =
        EmbeddedMariaDb.runningOn(
            Path.of("target/test-data-" + System.getProperty("cobranza.fork", "1")),
            Duration.ofMinutes(2));
    watching = new SingleConnectionDataSource(server.urlOfSchema(SCHEMA), SCHEMA, SCHEMA, true);
    jdbc = JdbcClient.create(watching);
  }

  @AfterEach
  void nobodyNeedsIt() throws Exception {
    watching.destroy();
    server.release();
  }

  private static ConfigurableApplicationContext node() {
    return new SpringApplicationBuilder(CobranzaApplication.class, TestApplication.class)
        .profiles("test")
        .run(
            "--camunda.bpm.job-execution.enabled=true",
            "--cobranza.database.schema=" + SCHEMA,
            "--server.port=0");
  }

  private static void take(LedgerImport ledger, String kind, String file) {
    ledger.take(
        kind, "cobranza", () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  private long count(String what) {
    return jdbc.sql("SELECT COUNT(*) FROM " + what).query(Long.class).single();
  }

  @Test
  void whatItHasBegunIsFinishedAndTheRestIsLeftToOthersAtOnce() {
    ConfigurableApplicationContext node = node();
    VirtualClock clock = node.getBean(VirtualClock.class);
    LedgerImport ledger = node.getBean(LedgerImport.class);
    take(ledger, "customers", "number,name,email,language\nC-1,Customer,c@example.com,en\n");
    take(
        ledger,
        "invoices",
        IntStream.range(0, INVOICES)
            .mapToObj("N-%d,C-1,2024-01-01,2024-01-31,10.00,EUR,post,2024-01-01\n"::formatted)
            .collect(
                joining("", "number,customer,issuedOn,dueOn,amount,currency,sentBy,sentOn\n", "")));
    clock.setTo(LocalDate.of(2024, 2, 1));
    node.getBean(RuntimeService.class).startProcessInstanceByKey("open-cases");
    String steps = "case_step WHERE step = 'FIRST_REMINDER'";
    String reminders = "ACT_RU_JOB WHERE HANDLER_CFG_ = 'TimerEvent_FirstReminderDue'";
    await().atMost(Duration.ofMinutes(4)).until(() -> count(reminders) == INVOICES);

    clock.setTo(LocalDate.of(2024, 2, 5));
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> count(steps) > 0);
    node.close();

    long letters = count(steps);
    assertThat(letters).as("it was stopped in the middle").isLessThan(INVOICES);
    assertThat(count("letter WHERE kind = 'FIRST_REMINDER'")).isEqualTo(letters);
    assertThat(count(reminders)).as("none lost, none doubled").isEqualTo(INVOICES - letters);
    assertThat(count("ACT_RU_JOB WHERE LOCK_OWNER_ IS NOT NULL"))
        .as("nobody has to wait for the end of a lock")
        .isZero();
    assertThat(count("ACT_RU_JOB WHERE RETRIES_ < 3")).as("no step was torn").isZero();
  }
}
