package io.cobranza.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** Lets days pass: at noon of each, everything that fell due by then happens, in its order. */
public class VirtualTime {

  private static final String OPEN_CASES = "open-cases";

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
    management
        .createJobQuery()
        .processDefinitionKey(OPEN_CASES)
        .list()
        .forEach(
            job ->
                management.setJobDuedate(
                    job.getId(), Date.from(day.atTime(4, 0).toInstant(ZoneOffset.UTC))));
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
