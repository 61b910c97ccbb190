package io.cobranza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.scheduling.support.CronExpression;

/** Lets days pass: at noon of each, everything that fell due by then happens, in its order. */
public class VirtualTime {

  private static final Date NEVER = Date.from(Instant.parse("2199-01-01T00:00:00Z"));

  /** More than are ever due at one instant, so that their order is always the same. */
  private static final int LOOKED_AT = 200;

  private static final String ON_THE_FIRST = "monthly-statement";

  /** In the order of the diagram of the morning. */
  private static final List<String> ROUTINES =
      List.of(
          "money-on-account",
          "pauses-of-the-day",
          "open-cases",
          "reconcile-cases",
          "daily-alerts",
          "new-invoices",
          ON_THE_FIRST,
          "recurring-causes",
          "daily-summary");

  private final VirtualClock clock;
  private final ManagementService management;
  private final RuntimeService runtime;
  private final Set<String> wanted = new HashSet<>();
  private LocalDate today;
  private boolean inOrder;
  private final Set<String> ahead = new HashSet<>();

  VirtualTime(VirtualClock clock, ManagementService management, RuntimeService runtime) {
    this.clock = clock;
    this.management = management;
    this.runtime = runtime;
  }

  /** Goes to a day, backwards as well, without anything happening. */
  public void startOn(LocalDate day) {
    ahead.clear();
    inOrder = false;
    today = day;
    clock.setTo(day);
    morning().forEach(job -> management.setJobDuedate(job.getId(), NEVER));
    wanted.clear();
    withRoutine("open-cases");
  }

  /** From today on that routine runs as well; all but the opening of cases rest by default. */
  public void withRoutine(String process) {
    assertThat(ROUTINES).contains(process);
    wanted.add(process);
    ahead.add(process);
  }

  /** From tomorrow on the morning runs as it is drawn, with all its routines. */
  public void withTheWholeMorning() {
    wanted.clear();
    ahead.clear();
    morning()
        .forEach(
            job ->
                management.setJobDuedate(
                    job.getId(),
                    Timestamp.valueOf(
                        CronExpression.parse(cycleOf(job)).next(today.atTime(LocalTime.MAX)))));
  }

  private String cycleOf(Job start) {
    return management
        .createJobDefinitionQuery()
        .jobDefinitionId(start.getJobDefinitionId())
        .singleResult()
        .getJobConfiguration()
        .replace("CYCLE: ", "");
  }

  private List<Job> morning() {
    return management.createJobQuery().timers().list().stream()
        .filter(job -> job.getProcessInstanceId() == null)
        .toList();
  }

  /** Lets the days pass until that day is at noon. */
  public void goTo(LocalDate day) {
    runDueJobs();
    while (today.isBefore(day)) {
      today = today.plusDays(1);
      ahead.addAll(wanted);
      clock.setTo(today);
      runDueJobs();
    }
  }

  public void goTo(String day) {
    goTo(LocalDate.parse(day));
  }

  public void passDays(int days) {
    goTo(today.plusDays(days));
  }

  public LocalDate today() {
    return today;
  }

  /** Runs what is due, and what that makes due, one job at a time. */
  public void runDueJobs() {
    ROUTINES.stream().filter(ahead::remove).forEach(this::run);
    runJobs();
  }

  private void run(String routine) {
    if (routine.equals(ON_THE_FIRST) && today.getDayOfMonth() != 1) {
      return;
    }
    runtime.startProcessInstanceByKey(routine);
    runJobs();
  }

  private void runJobs() {
    List<Job> due = dueJobs();
    while (!due.isEmpty()) {
      management.executeJob(due.get(0).getId());
      due = dueJobs();
    }
  }

  /** Of what is due at one instant, what was made first happens first; until a day is begun on. */
  public void inTheOrderOfTheirMaking() {
    inOrder = true;
  }

  /** What is due, what was due first at the head. */
  public List<Job> dueJobs() {
    List<Job> due =
        management
            .createJobQuery()
            .executable()
            .withRetriesLeft()
            .orderByJobDuedate()
            .asc()
            .listPage(0, inOrder ? LOOKED_AT : 1);
    return inOrder
        ? due.stream()
            .sorted(
                Comparator.comparing(
                        Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(job -> UUID.fromString(job.getId()).timestamp()))
            .toList()
        : due;
  }
}
