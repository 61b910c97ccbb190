package io.cobranza.process.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.cobranza.testing.AheadOfTime;
import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import io.cobranza.testing.Http.Answer;
import io.cobranza.testing.JobExecutors;
import io.cobranza.testing.NodeOfItsOwn;
import io.cobranza.testing.Oracle;
import io.cobranza.testing.VirtualClock;
import io.cobranza.testing.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A node stands still in the middle of its work, longer than its locks last, and does not know of
 * it when it goes on. Meanwhile the other does everything, and nothing is done twice. A JVM of its
 * own that the operating system halts; its connections stay open, with what they have locked.
 */
@CobranzaServerTest
@Tag("endurance")
@EnabledOnOs(OS.LINUX)
class HaltedNodeTest {

  private static final Instant MONDAY = Instant.parse("2024-02-05T09:00:00Z");
  private static final int CASES = 300;
  private static final int CASES_FOR_ONE = 20;
  private static final int LONGEST_PAUSE_MILLIS = 3_000;

  /** The lock, the longest sleep of a node, and the work itself on a busy machine. */
  private static final Duration UNTIL_THE_OTHER_HAS_DONE_IT = Duration.ofMinutes(4);

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired CamundaBpmProperties settings;
  @Autowired VirtualTime time;
  @Autowired VirtualClock clock;
  @Autowired Oracle oracle;
  @Autowired JdbcClient jdbc;

  private final Duration ahead = Duration.between(Instant.now(), MONDAY);
  private NodeOfItsOwn halting;
  private JobExecutor asleep;
  private DefaultJobExecutor awake;
  private int invoices;
  private int inTheMiddle;

  @BeforeEach
  void aNodeThatWillHalt(@Autowired DataSource database) throws Exception {
    asleep = engine.getJobExecutor();
    time.startOn(LocalDate.of(2024, 2, 5));
    timePasses();
    upload("customers", "number,name,email,language\nC-1,Customer,c@example.com,en\n");
    halting =
        NodeOfItsOwn.on(
            database.unwrap(HikariDataSource.class),
            AheadOfTime.class,
            "halting-node.log",
            AheadOfTime.by(ahead),
            "--camunda.bpm.job-execution.enabled=true");
  }

  @AfterEach
  void itIsEnded() {
    halting.kill();
    theOtherRests();
  }

  @ParameterizedTest
  @ValueSource(ints = 3)
  void whatItHadIsDoneOnceAndItWorksOn(int times) throws Exception {
    Random chance = new Random(times);
    Duration longest = Duration.ZERO;
    for (int i = 0; i < times; i++) {
      cases(CASES);
      await()
          .atMost(UNTIL_THE_OTHER_HAS_DONE_IT)
          .until(() -> count("collection_case WHERE started") > before(CASES));
      TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_PAUSE_MILLIS));
      halting.halt();
      long halted = System.nanoTime();
      inTheMiddle += done() < invoices ? 1 : 0;
      theOtherWorks();
      untilAllIsDone();
      Duration took = Duration.ofNanos(System.nanoTime() - halted);
      longest = longest.compareTo(took) < 0 ? took : longest;
      theOtherRests();
      halting.goOn();
      cases(CASES_FOR_ONE);
      untilAllIsDone();
      assertThat(halting.isAlive()).isTrue();
      nothingIsLost();
    }
    System.out.printf(
        "A node that halts: %d times, %d in the middle of %d cases, all done by the other after %d s"
            + " at most; %d cases in all, %d letters, %d cases with two; it worked on each time%n",
        times,
        inTheMiddle,
        CASES,
        longest.toSeconds(),
        invoices,
        count("letter"),
        count("(SELECT 1 FROM letter GROUP BY case_id HAVING COUNT(*) > 1) two"));
    assertThat(inTheMiddle).as("it was halted in the middle").isPositive();
  }

  private long before(int ofThese) {
    return invoices - ofThese;
  }

  /** Their reminders are due at once. */
  private void cases(int many) {
    upload(
        "invoices",
        IntStream.range(invoices, invoices + many)
            .mapToObj("N-%d,C-1,2024-01-01,2024-02-01,10.00,EUR\n"::formatted)
            .collect(joining("", "number,customer,issuedOn,dueOn,amount,currency\n", "")));
    invoices += many;
    timePasses();
    runtime.startProcessInstanceByKey("open-cases");
  }

  private void upload(String kind, String file) {
    Answer answer =
        Http.program(port, "erp")
            .multipart(
                "/api/" + kind + "/import",
                "edge",
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\n"
                    + file
                    + "\r\n--edge--\r\n");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  private void theOtherWorks() {
    awake = JobExecutors.asOurs(engine, settings);
    JobExecutors.start(awake, engine);
  }

  private void theOtherRests() {
    if (awake != null) {
      JobExecutors.stop(awake, engine, asleep);
      awake = null;
    }
  }

  /** The clock of the tests, as late as that of the node. */
  private void timePasses() {
    clock.setTo(Instant.now().plus(ahead));
  }

  private void untilAllIsDone() {
    await()
        .atMost(UNTIL_THE_OTHER_HAS_DONE_IT)
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(
            () -> {
              timePasses();
              assertThat(count("ACT_RU_JOB WHERE RETRIES_ <= 0")).as("dead jobs").isZero();
              assertThat(done()).as("cases that have their letter").isEqualTo(invoices);
              assertThat(count("ACT_RU_EXECUTION WHERE PROC_DEF_KEY_ = 'open-cases'")).isZero();
            });
  }

  private long done() {
    return count("case_step WHERE step = 'FIRST_REMINDER'");
  }

  private void nothingIsLost() {
    assertThat(count("letter WHERE kind = 'FIRST_REMINDER'")).isEqualTo(invoices);
    assertThat(count("letter")).isEqualTo(invoices);
    assertThat(count("(SELECT DISTINCT case_id FROM letter) one")).isEqualTo(invoices);
    assertThat(count("ACT_RU_JOB WHERE RETRIES_ <= 0")).as("dead jobs").isZero();
    assertThat(count("ACT_RU_INCIDENT")).as("incidents").isZero();
    oracle.findsNothing();
  }

  private long count(String what) {
    return jdbc.sql("SELECT COUNT(*) FROM " + what).query(Long.class).single();
  }
}
