package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.JobExecutors;
import io.cobranza.testing.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two nodes on one database, of which one dies with work in its hands. The dead one takes its work
 * as any node does, and never does it; the other is a job executor that runs, set up as ours are.
 */
class DeadNodeTest extends CollectionTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int NEW_CASES = 60;

  /** The first reminder of F-1 falls due a few seconds later. */
  private static final Instant BEFORE_THE_REMINDER = Instant.parse("2024-02-05T07:59:55Z");

  @Autowired ManagementService management;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired CamundaBpmProperties settings;
  @Autowired VirtualClock clock;
  @Autowired TransactionTemplate transaction;

  private JobExecutor asleep;
  private DefaultJobExecutor living;

  @BeforeEach
  void theNodeOfTheTestsSleeps() {
    asleep = engine.getJobExecutor();
  }

  private DefaultJobExecutor node() {
    return JobExecutors.asOurs(engine, settings);
  }

  @AfterEach
  void theLivingNodeStops() {
    if (living != null) {
      JobExecutors.stop(living, engine, asleep);
    }
  }

  private long started() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("invoice-collection")
        .active()
        .count();
  }

  private Job reminder() {
    return management
        .createJobQuery()
        .activityId("TimerEvent_FirstReminderDue")
        .processInstanceId(reminderInstance())
        .singleResult();
  }

  private String reminderInstance() {
    return management.createJobQuery().activityId("TimerEvent_FirstReminderDue").list().stream()
        .min((one, other) -> one.getDuedate().compareTo(other.getDuedate()))
        .orElseThrow()
        .getProcessInstanceId();
  }

  @Test
  void theWorkOfADeadNodeGoesOnWithinAMinuteAndOtherCasesDoNotWaitForIt() {
    time.goTo("2024-02-04");
    IntStream.range(0, NEW_CASES)
        .forEach(i -> ledger.invoice("N-" + i, "C-1", "10.00", "2024-01-01", "2024-02-02"));
    clock.setTo(BEFORE_THE_REMINDER);
    runtime.startProcessInstanceByKey("open-cases");
    AcquiredJobs chain =
        engine.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(node(), 1));
    assertThat(chain.size()).as("the dead node holds the chain that starts the cases").isOne();

    living = node();
    JobExecutors.start(living, engine);
    clock.setTo(BEFORE_THE_REMINDER.plusSeconds(10));
    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(() -> assertThat(lettersOrdered()).contains("first-reminder"));
    assertThat(started()).as("nobody takes what another holds").isOne();

    long lock = settings.getJobExecution().getLockTimeInMillis();
    clock.setTo(BEFORE_THE_REMINDER.plusMillis(lock).plusSeconds(1));
    long begun = System.nanoTime();
    await().atMost(A_MINUTE).until(() -> started() == 1 + NEW_CASES);
    assertThat(Duration.ofNanos(System.nanoTime() - begun).plusMillis(lock).plusSeconds(1))
        .as("from the death of the node until all is done")
        .isLessThan(A_MINUTE);
  }

  @Test
  void aStepThatOutlivesItsLockIsDoneOnce() throws Exception {
    time.goTo("2024-02-04");
    clock.setTo(BEFORE_THE_REMINDER.plusSeconds(10));
    String job = reminder().getId();
    CountDownLatch done = new CountDownLatch(1);
    CountDownLatch lockOver = new CountDownLatch(1);

    CompletableFuture<Void> slow =
        CompletableFuture.runAsync(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      management.executeJob(job);
                      done.countDown();
                      waitFor(lockOver);
                    }));
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> management.executeJob(job));
    TimeUnit.SECONDS.sleep(1);
    assertThat(other).as("it waits for the rows of the first").isNotDone();
    lockOver.countDown();

    slow.get(30, TimeUnit.SECONDS);
    assertThatThrownBy(() -> other.get(30, TimeUnit.SECONDS)).isNotNull();
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    assertThat(trail()).filteredOn("LETTER_PLANNED"::equals).hasSizeLessThanOrEqualTo(1);
    assertThat(management.createJobQuery().jobId(job).count()).isZero();
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(theCase()).extracting(CaseFacts::state).isEqualTo(CaseState.IN_HOUSE);
  }

  /** Its connection stands, and with it what it has locked, until the database ends that. */
  @Test
  void aNodeThatHaltsInTheMiddleOfAStepHoldsNobodyUp() throws Exception {
    time.goTo("2024-02-04");
    clock.setTo(BEFORE_THE_REMINDER.plusSeconds(10));
    String job = reminder().getId();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    CompletableFuture<Void> halted =
        CompletableFuture.runAsync(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      management.executeJob(job);
                      written.countDown();
                      waitFor(goesOn);
                    }));
    assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();

    management.executeJob(job);

    assertThat(halted).as("it has not said a word since").isNotDone();
    goesOn.countDown();
    assertThatThrownBy(() -> halted.get(30, TimeUnit.SECONDS)).isNotNull();
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    assertThat(runtime.createIncidentQuery().count()).isZero();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("Nobody opened the latch");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
