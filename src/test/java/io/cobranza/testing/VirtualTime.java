package io.cobranza.testing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.scheduling.support.CronExpression;

/** Lets days pass: at noon of each, everything that fell due by then happens, in its order. */
public class VirtualTime {

  private static final String OPEN_CASES = "open-cases";
  private static final Date NEVER = Date.from(Instant.parse("2199-01-01T00:00:00Z"));

  private final VirtualClock clock;
  private final ManagementService management;
  private LocalDate today;

  VirtualTime(VirtualClock clock, ManagementService management) {
    this.clock = clock;
    this.management = management;
  }

  /** Goes to a day, backwards as well, without anything happening. */
  public void startOn(LocalDate day) {
    today = day;
    clock.setTo(day);
    routines()
        .forEach(
            job ->
                management.setJobDuedate(
                    job.getId(),
                    job.getProcessDefinitionKey().equals(OPEN_CASES) ? at4(day) : NEVER));
  }

  private static Date at4(LocalDate day) {
    return Date.from(day.atTime(4, 0).toInstant(ZoneOffset.UTC));
  }

  /**
   * From today on lets a standing routine run as it is drawn; all but the first rest by default.
   */
  public void withRoutine(String process) {
    Job start =
        routines()
            .filter(job -> job.getProcessDefinitionKey().equals(process))
            .findFirst()
            .orElseThrow();
    String cycle =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(start.getJobDefinitionId())
            .singleResult()
            .getJobConfiguration();
    management.setJobDuedate(
        start.getId(),
        Timestamp.valueOf(
            CronExpression.parse(cycle.replace("CYCLE: ", "")).next(today.atStartOfDay())));
  }

  private Stream<Job> routines() {
    return management.createJobQuery().timers().list().stream()
        .filter(job -> job.getProcessInstanceId() == null);
  }

  /** Lets the days pass until that day is at noon. */
  public void goTo(LocalDate day) {
    runDueJobs();
    while (today.isBefore(day)) {
      today = today.plusDays(1);
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
    List<Job> due = dueJobs();
    while (!due.isEmpty()) {
      management.executeJob(due.get(0).getId());
      due = dueJobs();
    }
  }

  private List<Job> dueJobs() {
    return management
        .createJobQuery()
        .executable()
        .withRetriesLeft()
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1);
  }
}
