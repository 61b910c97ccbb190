package io.cobranza.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.alerts.AlertFacts;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.desk.alerts.OpenAlerts;
import io.cobranza.desk.worklist.OpenTask;
import io.cobranza.desk.worklist.Worklist;
import io.cobranza.ledger.interest.Interest;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.StepFacts;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * The first start of a demo, in an application and a schema of its own: the other tests bring their
 * own time.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "cobranza.database.schema=cobranza_demo",
      "cobranza.demo.clock=2012-01-03",
      "camunda.bpm.process-engine-name=demo"
    })
@ActiveProfiles({"test", "demo"})
@DirtiesContext
class DemoLedgerTest {

  private static final LocalDate PRESENT = LocalDate.of(2012, 1, 3);

  @TestConfiguration(proxyBeanMethods = false)
  static class FromScratch {
    @Bean
    FlywayMigrationStrategy emptySchema() {
      return flyway -> {
        flyway.clean();
        flyway.migrate();
      };
    }
  }

  @Autowired DemoClock clock;
  @Autowired DemoTime time;
  @Autowired CompanyCalendar calendar;
  @Autowired Invoices invoices;
  @Autowired Interest interest;
  @Autowired Cases cases;
  @Autowired CaseSteps steps;
  @Autowired Letters letters;
  @Autowired Worklist worklist;
  @Autowired Alerts alerts;
  @Autowired JdbcTemplate jdbc;

  /** The engine's clock is the whole JVM's; other tests find it at the machine's time. */
  @AfterAll
  static void backToTheMachinesTime() {
    ClockUtil.reset();
  }

  private List<InvoiceFacts> ledger() {
    return DemoFile.read("invoices", PRESENT).rows().stream()
        .map(row -> invoices.find(row.get("number")).orElseThrow())
        .toList();
  }

  private List<CaseFacts> allCases() {
    return ledger().stream()
        .map(invoice -> cases.ofInvoice(invoice.id()))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<OpenTask> allTasks() {
    return allCases().stream()
        .map(each -> worklist.openTasks(each.id()))
        .flatMap(Collection::stream)
        .toList();
  }

  @Test
  void theHistoryEndsInThePresentItWasGiven() {
    assertThat(clock.presentAt()).isEmpty();
    assertThat(calendar.today()).isBetween(PRESENT, PRESENT.plusDays(10));
  }

  @Test
  void theLedgerIsLargeEnoughAndOfManyCountries() {
    assertThat(DemoFile.read("customers", PRESENT).rows()).hasSizeGreaterThanOrEqualTo(14);
    assertThat(ledger()).hasSizeGreaterThanOrEqualTo(70);
    assertThat(ledger())
        .extracting(invoice -> invoice.amount().currency().getCurrencyCode())
        .contains("EUR", "USD", "MXN", "GBP", "COP");
  }

  @Test
  void aChequeForLaterIsWaitedForAndADoublePaymentWasPaidBack() {
    assertThat(count("post_dated_payment WHERE state = 'WAITING'")).isEqualTo(1);
    assertThat(invoices.find("F-2110").map(InvoiceFacts::id).flatMap(cases::ofInvoice))
        .hasValueSatisfying(paused -> assertThat(paused.state()).isEqualTo(CaseState.PAUSED));
    assertThat(count("account_move WHERE from_invoice_id IS NULL AND to_invoice_id IS NULL"))
        .isEqualTo(1);
  }

  @Test
  void everyGroupHasWork() {
    assertThat(allTasks())
        .extracting(OpenTask::group)
        .contains(
            "courtesy",
            "collectors",
            "sales",
            "resolution",
            "billing",
            "logistics",
            "legal",
            "supervisors");
  }

  @Test
  void theMorningsRoutinesHaveLeftTheirMarks() {
    assertThat(count("open_task WHERE task_key = 'REVIEW_RECURRING_CAUSE'")).isPositive();
    assertThat(count("alert WHERE acknowledged_at IS NULL AND kind LIKE 'OVERDUE%'")).isPositive();
    assertThat(count("letter WHERE kind = 'DAILY_SUMMARY' AND state = 'SENT'")).isPositive();
    assertThat(jdbc.queryForList("SELECT DISTINCT class FROM customer_class", String.class))
        .contains("A", "B", "C");
  }

  @Test
  void theBankHasLeftItsMarks() {
    assertThat(
            jdbc.queryForList(
                "SELECT CONCAT(kind, ' ', state) FROM incoming_line ORDER BY line_id",
                String.class))
        .containsExactly("CAME_IN BOOKED", "CAME_IN TO_ASSIGN", "TAKEN_BACK BOOKED");
    assertThat(count("open_task WHERE task_key = 'ASSIGN_PAYMENT' AND candidate_group = 'cash'"))
        .isEqualTo(1);
  }

  private int count(String rows) {
    return jdbc.queryForObject("SELECT COUNT(*) FROM " + rows, Integer.class);
  }

  @Test
  void aCaseStandsInEveryState() {
    Set<CaseState> shown =
        Arrays.stream(CaseState.values())
            .filter(state -> state != CaseState.OPENING && state != CaseState.EXEMPT)
            .collect(Collectors.toSet());
    assertThat(allCases()).extracting(CaseFacts::state).containsAll(shown);
  }

  @Test
  void aCaseStandsAtEveryStepOfTheCalendar() {
    Set<CollectionStep> last =
        allCases().stream()
            .filter(each -> each.state() == CaseState.IN_HOUSE)
            .flatMap(each -> lastStep(each).stream())
            .collect(Collectors.toSet());
    assertThat(last)
        .contains(
            CollectionStep.COURTESY_CALL,
            CollectionStep.FIRST_REMINDER,
            CollectionStep.CALL,
            CollectionStep.SECOND_REMINDER,
            CollectionStep.SALES_REP,
            CollectionStep.FORMAL_NOTICE,
            CollectionStep.SUSPENSION_NOTICE,
            CollectionStep.FINAL_DEMAND);
  }

  /** The one taken last; a letter and a call of one morning are both. */
  private Optional<CollectionStep> lastStep(CaseFacts facts) {
    return steps.of(facts.id()).stream()
        .filter(step -> step.state() != StepFacts.State.SKIPPED)
        .reduce((earlier, later) -> later)
        .map(StepFacts::step);
  }

  @Test
  void everyLetterBearsTheDayItWasSentOn() {
    Map<LetterState, Integer> states = new HashMap<>();
    allCases().stream()
        .flatMap(each -> letters.ofCase(each.id()).stream())
        .peek(letter -> states.merge(letter.state(), 1, Integer::sum))
        .filter(letter -> letter.sentAt() != null)
        .map(LetterSummary::sentAt)
        .forEach(sent -> assertThat(sent).isBetween(day(PRESENT.minusDays(113)), calendar.now()));
    assertThat(states.keySet())
        .as("sent, or held because a customer gets only so many messages a week")
        .isSubsetOf(LetterState.SENT, LetterState.PLANNED);
    assertThat(states.get(LetterState.SENT)).isGreaterThan(100);
  }

  private static Instant day(LocalDate day) {
    return day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
  }

  @Test
  void whereACountryHasARuleBeingLateCosts() {
    InvoiceFacts invoice = invoices.find("F-2007").orElseThrow();
    assertThat(interest.statementFor(invoice.id(), calendar.today()).hasCharges()).isTrue();
  }

  @Test
  void timeThatIsMovedBringsLetters() {
    LocalDate before = calendar.today();

    DemoTime.Journey journey = time.advance(5);

    assertThat(journey.today()).isEqualTo(before.plusDays(5));
    assertThat(journey.lettersSent()).isPositive();
    assertThat(journey.leftUndone()).isZero();
  }

  /** What the system did by itself bears its own name; an agreement is a person's. */
  @Test
  void whatPeopleAgreedOnBearsTheirNames() {
    assertThat(
            jdbc.queryForList(
                "SELECT agreed_by FROM collection_pause"
                    + " UNION SELECT stored_by FROM invoice_document",
                String.class))
        .isNotEmpty()
        .doesNotContain(CurrentUser.SYSTEM);
  }

  @Test
  void timeStandsStillWhileItIsMoved() {
    time.travel(
        trip -> {
          Instant before = clock.instant();
          Instant start = Instant.now();
          while (Instant.now().isBefore(start.plusMillis(5))) {
            Thread.onSpinWait();
          }
          assertThat(clock.instant()).isEqualTo(before);
          trip.to(before.plusSeconds(60));
          assertThat(calendar.now()).isEqualTo(before.plusSeconds(60));
        });
    Instant after = clock.instant();
    while (!clock.instant().isAfter(after)) {
      Thread.onSpinWait();
    }
  }

  /** A line for each customer and kind: most customers have one or two, spread over the owners. */
  @Test
  void theAlertsAreFewEnoughToBeRead() {
    List<AlertFacts> open = OpenAlerts.in(alerts);
    assertThat(open).isNotEmpty();
    assertThat(open.size())
        .as(
            "%s",
            open.stream().collect(Collectors.groupingBy(AlertFacts::kind, Collectors.counting())))
        .isLessThan(3 * count("customer"));
  }

  @Test
  void timeIsMovedByOneAtATime() {
    time.travel(
        trip ->
            assertThat(refusalOfAnother())
                .extracting(Refused::reason)
                .isEqualTo(Refused.Reason.CONFLICT));
  }

  private Refused refusalOfAnother() {
    return java.util.concurrent.CompletableFuture.supplyAsync(
            () -> {
              try {
                time.advance(1);
                throw new AssertionError("Two moved time at once");
              } catch (Refused refusal) {
                return refusal;
              }
            })
        .join();
  }
}
