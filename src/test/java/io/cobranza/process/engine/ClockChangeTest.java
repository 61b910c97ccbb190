package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The nights in which the clocks of Madrid change are lived through half an hour at a time: what
 * falls due does so once, on its day, at the hour that the clock on the wall shows.
 */
class ClockChangeTest extends CollectionTest {

  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  @Autowired VirtualClock clock;
  @Autowired ManagementService management;

  @BeforeEach
  void nothingElseIsGoingOn() {
    pays("1000.00");
  }

  private void live(LocalDateTime from, LocalDateTime to) {
    Instant end = to.atZone(MADRID).toInstant();
    for (Instant now = from.atZone(MADRID).toInstant();
        !now.isAfter(end);
        now = now.plus(HALF_AN_HOUR)) {
      clock.setTo(now);
      time.runDueJobs();
    }
  }

  private static LocalDateTime onTheWall(Date moment) {
    return LocalDateTime.ofInstant(moment.toInstant(), MADRID);
  }

  /** When each of them was over, on the wall. */
  private List<LocalDateTime> ended(String activity) {
    return history
        .createHistoricActivityInstanceQuery()
        .activityId(activity)
        .finished()
        .orderByHistoricActivityInstanceEndTime()
        .asc()
        .list()
        .stream()
        .map(HistoricActivityInstance::getEndTime)
        .map(ClockChangeTest::onTheWall)
        .toList();
  }

  private List<LocalDateTime> mornings() {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey("morning")
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .map(HistoricProcessInstance::getStartTime)
        .map(ClockChangeTest::onTheWall)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2024-03-31", "2024-10-27"})
  void theMorningComesOnceAtItsHourAndSoDoesTheSummary(LocalDate sunday) {
    time.startOn(sunday.minusDays(1));
    time.withTheWholeMorning();
    live(sunday.atStartOfDay(), sunday.plusDays(1).atTime(12, 0));
    assertThat(mornings()).containsExactly(sunday.atTime(4, 30), sunday.plusDays(1).atTime(4, 30));
    assertThat(ended("TimerEvent_OfficeOpens"))
        .containsExactly(sunday.atTime(7, 30), sunday.plusDays(1).atTime(7, 30));
  }

  /** Three days after the due date it is Sunday, so it leaves on Monday. */
  @ParameterizedTest
  @CsvSource({"2024-03-28, 2024-04-01", "2024-10-24, 2024-10-28"})
  void theReminderOfThatSundayLeavesOnceOnMondayAtNine(LocalDate dueOn, LocalDate monday) {
    time.startOn(dueOn);
    followed = "F-2";
    ledger.invoice("F-2", "C-1", "500.00", "2024-02-15", dueOn.toString());
    time.goTo(dueOn.plusDays(1));
    live(monday.minusDays(2).atTime(12, 0), monday.plusDays(1).atTime(12, 0));
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    assertThat(ended("TimerEvent_FirstReminderDue")).containsExactly(monday.atTime(9, 0));
  }

  /** Nobody was there on Friday; the next business day is behind the Sunday. */
  @ParameterizedTest
  @CsvSource({"2024-03-29, 2024-04-01", "2024-10-25, 2024-10-28"})
  void theNextCallIsMadeOnceOnMondayAtNine(LocalDate friday, LocalDate monday) {
    toTheCallOn(friday);
    complete("UserTask_CallCustomer", "outcome", "NOT_REACHED");
    live(friday.atTime(12, 30), monday.plusDays(1).atTime(12, 0));
    assertThat(ended("TimerEvent_NextBusinessDay")).containsExactly(monday.atTime(9, 0));
    assertThat(openTasks()).containsExactly("UserTask_CallAgain");
  }

  /** Of what is promised for Monday one is reminded on that very Sunday. */
  @ParameterizedTest
  @CsvSource({"2024-03-29, 2024-04-01", "2024-10-25, 2024-10-28"})
  void thePromiseIsRemindedOfOnThatSundayAtNineOnce(LocalDate friday, LocalDate monday) {
    toTheCallOn(friday);
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedOn",
        monday.toString(),
        "promisedAmount",
        "500.00");
    live(friday.atTime(12, 30), monday.plusDays(1).atTime(12, 0));
    assertThat(ended("TimerEvent_DayBeforePromise"))
        .containsExactly(monday.minusDays(1).atTime(9, 0));
    assertThat(lettersOrdered()).containsOnlyOnce("promise-reminder");
  }

  /** In the hour that is left out there is no such moment, so these are those around it. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-31T00:59:59Z",
    "2024-03-31T01:00:00Z",
    "2024-03-31T01:30:00Z",
    "2024-10-27T00:30:00Z",
    "2024-10-27T01:00:00Z",
    "2024-10-27T01:30:00Z"
  })
  void aTimerOfThatHourIsKeptAndRingsOnceAtItsInstant(Instant planned) {
    time.startOn(LocalDate.of(2024, 2, 1));
    followed = "F-2";
    ledger.invoice("F-2", "C-1", "500.00", "2024-01-01", "2024-01-31");
    time.runDueJobs();
    Job reminder =
        management.createJobQuery().activityId("TimerEvent_FirstReminderDue").singleResult();
    management
        .createJobQuery()
        .processInstanceId(reminder.getProcessInstanceId())
        .list()
        .forEach(
            job -> management.setJobDuedate(job.getId(), Date.from(planned.plusSeconds(99_999))));
    management.setJobDuedate(reminder.getId(), Date.from(planned));

    clock.setTo(planned.minusMillis(1));
    time.runDueJobs();
    assertThat(lettersOrdered()).as("a moment too early").isEmpty();
    clock.setTo(planned);
    time.runDueJobs();
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    clock.setTo(planned.plus(Duration.ofHours(1)));
    time.runDueJobs();
    assertThat(lettersOrdered()).containsExactly("first-reminder");
  }

  private void toTheCallOn(LocalDate friday) {
    time.startOn(friday.minusDays(11));
    followed = "F-2";
    ledger.invoice(
        "F-2", "C-1", "500.00", friday.minusDays(40).toString(), friday.minusDays(10).toString());
    time.goTo(friday);
  }
}
