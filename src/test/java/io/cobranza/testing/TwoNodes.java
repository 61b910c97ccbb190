package io.cobranza.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cobranza.letters.correspondence.LetterRelay;
import io.cobranza.testing.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tests of two nodes say: both work, both rest, and something is done at the same moment. All
 * invoices are of 100 EUR and fall due on 2024-01-31, ten to a customer.
 */
@CobranzaServerTest
public abstract class TwoNodes {

  protected static final LocalDate OPENED = LocalDate.of(2024, 2, 1);
  protected static final Instant FIRST_REMINDER = Instant.parse("2024-02-05T08:00:30Z");
  private static final int INVOICES_OF_A_CUSTOMER = 10;
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(30);

  protected static SecondNode other;

  @LocalServerPort protected int port;
  @Autowired protected ManagementService management;
  @Autowired protected RuntimeService runtime;
  @Autowired protected ProcessEngineConfigurationImpl engine;
  @Autowired protected VirtualTime time;
  @Autowired protected VirtualClock clock;
  @Autowired protected Oracle oracle;
  @Autowired protected JdbcClient jdbc;
  @Autowired private LetterRelay relay;
  @Autowired private CamundaBpmProperties settings;

  private JobExecutor asleep;
  private DefaultJobExecutor awake;

  @BeforeAll
  static void aSecondNodeStarts(@Autowired ApplicationContext first) {
    other = SecondNode.beside(first);
  }

  @AfterAll
  static void itStops() {
    other.close();
  }

  @BeforeEach
  void theDayOnWhichCasesAreOpened() {
    asleep = engine.getJobExecutor();
    time.startOn(OPENED);
  }

  @AfterEach
  protected void bothRest() {
    if (awake != null) {
      JobExecutors.stop(awake, engine, asleep);
      awake = null;
    }
    other.rest();
  }

  protected void bothWork() {
    awake = JobExecutors.asOurs(engine, settings);
    JobExecutors.start(awake, engine);
    other.work();
  }

  /** Both work until nothing is due any more at that instant. */
  protected void bothWorkThrough(Instant now) {
    clock.setTo(now);
    bothWork();
    await()
        .atMost(LONG_ENOUGH)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> management.createJobQuery().executable().withRetriesLeft().count() == 0);
    bothRest();
  }

  /** As many cases, opened by both. */
  protected void cases(int many) {
    imported(
        "customers",
        "number,name,email,language",
        IntStream.rangeClosed(0, many / INVOICES_OF_A_CUSTOMER)
            .mapToObj("C-%1$d,Customer %1$d,c%1$d@example.com,en"::formatted)
            .toList());
    imported(
        "invoices",
        "number,customer,issuedOn,dueOn,amount,currency",
        IntStream.range(0, many)
            .mapToObj(
                i ->
                    "N-%d,C-%d,2024-01-01,2024-01-31,100.00,EUR"
                        .formatted(i, i / INVOICES_OF_A_CUSTOMER))
            .toList());
    runtime.startProcessInstanceByKey("open-cases");
    bothWorkThrough(clock.instant());
    assertThat(count("collection_case WHERE started")).isEqualTo(many);
  }

  private void imported(String kind, String head, List<String> rows) {
    Answer answer = upload(port, kind, file(head, rows));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.json().path("accepted").asInt()).isEqualTo(rows.size());
  }

  protected static String file(String head, List<String> rows) {
    return rows.stream().map(row -> row + "\n").collect(joining("", head + "\n", ""));
  }

  protected static Answer upload(int port, String kind, String file) {
    return Http.program(port, "erp")
        .multipart(
            "/api/" + kind + "/import",
            "edge",
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n"
                + file
                + "\r\n--edge--\r\n");
  }

  /** The relays of both nodes send what is due. */
  protected void lettersLeave() throws Exception {
    atOnce(List.of(relay::deliverDue, other.its(LetterRelay.class)::deliverDue));
  }

  /** What each of them gives, all begun together. */
  public static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
    CyclicBarrier together = new CyclicBarrier(works.size());
    ExecutorService hands = Executors.newFixedThreadPool(works.size());
    try {
      List<Future<T>> begun = new ArrayList<>();
      for (Callable<T> work : works) {
        begun.add(
            hands.submit(
                () -> {
                  together.await();
                  return work.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> work : begun) {
        results.add(work.get(LONG_ENOUGH.toMinutes(), TimeUnit.MINUTES));
      }
      return results;
    } finally {
      hands.shutdownNow();
    }
  }

  protected long count(String what) {
    return jdbc.sql("SELECT COUNT(*) FROM " + what).query(Long.class).single();
  }

  /** No step was given up, and ledger, cases and letters are true to each other. */
  protected void nothingIsLost() {
    assertThat(count("ACT_RU_JOB WHERE RETRIES_ <= 0")).as("dead jobs").isZero();
    assertThat(count("ACT_RU_INCIDENT")).as("incidents").isZero();
    oracle.findsNothing();
  }

  /** Steps that met another in the way, or broke, and were tried again. */
  protected long triedAgain() {
    return count("ACT_HI_JOB_LOG WHERE JOB_STATE_ = 1");
  }
}
