package io.cobranza.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualClock;
import io.cobranza.testing.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** What the application tells those who watch it, and whether their pages ask for just that. */
@CobranzaServerTest
class MetricsTest {

  private static final Path DASHBOARD = Path.of("docker/grafana/cobranza.json");
  private static final Path ALERTS = Path.of("docker/prometheus/cobranza-alerts.yml");

  /** Prometheus makes it itself. */
  private static final Set<String> OF_PROMETHEUS = Set.of("up");

  private static final String PAYMENTS =
      "reference,invoiceNumber,amount,currency,receivedOn\nP-1,F-404,10.00,EUR,2024-01-09\n";

  @LocalServerPort int port;
  @Autowired VirtualTime time;
  @Autowired ManagementService management;
  @Autowired MockMvc mvc;
  @Autowired VirtualClock clock;

  @BeforeEach
  void anInvoice() {
    time.startOn(LocalDate.of(2024, 1, 8));
    new LedgerBuilder(new Api(mvc)).customer("C-1").invoice("F-1", "C-1", "1000.00");
  }

  private Map<String, Double> numbers() {
    Http.Answer answer = Http.program(port, "monitoring").get("/actuator/prometheus");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer
        .body()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.lastIndexOf(' ')),
                line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)),
                (one, other) -> one,
                TreeMap::new));
  }

  private Set<String> names() {
    return numbers().keySet().stream()
        .map(line -> line.replaceAll("\\{.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> expressionsOf(Path file) throws IOException {
    JsonNode all =
        (file.toString().endsWith(".json")
                ? new ObjectMapper()
                : new ObjectMapper(new YAMLFactory()))
            .readTree(Files.readString(file));
    return all.findValuesAsText("expr").stream();
  }

  private Job dueJob() {
    return management
        .createJobQuery()
        .processDefinitionKey("invoice-collection")
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .get(0);
  }

  @Test
  void dashboardAndAlertsAskOnlyForWhatIsTold() throws IOException {
    Set<String> told = names();
    for (Path file : new Path[] {DASHBOARD, ALERTS}) {
      Set<String> asked =
          expressionsOf(file)
              .flatMap(expression -> PromQl.metrics(expression).stream())
              .filter(name -> !OF_PROMETHEUS.contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(asked).hasSizeGreaterThan(8);
      assertThat(told).as(file.toString()).containsAll(asked);
    }
  }

  @Test
  void everythingOfOursIsShownOrWatchedAndExplained() throws IOException {
    Set<String> ours =
        names().stream()
            .filter(name -> name.startsWith("cobranza_"))
            .filter(name -> !name.endsWith("_max"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> asked = new TreeSet<>();
    expressionsOf(DASHBOARD).forEach(each -> asked.addAll(PromQl.metrics(each)));
    assertThat(asked).containsAll(ours);
    String explained = Files.readString(Path.of("docs/operating.md"));
    assertThat(ours)
        .allSatisfy(
            name ->
                assertThat(explained).contains("`" + name.replaceAll("_(count|sum)$", "") + "`"));
  }

  @Test
  void aStepThatIsDueIsCountedWithItsDelay() {
    time.goTo("2024-02-01");
    Map<String, Double> before = numbers();
    assertThat(before.get("cobranza_jobs_due")).isZero();
    assertThat(before.get("cobranza_jobs_late_seconds")).isZero();
    assertThat(before.get("cobranza_cases_open{state=\"in_house\"}")).isEqualTo(1);
    management.setJobDuedate(dueJob().getId(), Date.from(clock.instant().minusSeconds(90)));
    Map<String, Double> after = numbers();
    assertThat(after.get("cobranza_jobs_due")).isEqualTo(1);
    assertThat(after.get("cobranza_jobs_late_seconds")).isCloseTo(90, within(1.0));
  }

  @Test
  void aStepThatFailedEveryTimeIsDeadAndAnIncident() {
    time.goTo("2024-02-01");
    management.setJobRetries(dueJob().getId(), 0);
    Map<String, Double> numbers = numbers();
    assertThat(numbers.get("cobranza_jobs_dead")).isEqualTo(1);
    assertThat(numbers.get("cobranza_incidents")).isEqualTo(1);
  }

  @Test
  void lettersAreCountedByStateAndTheOldestPlannedTellsItsAge() {
    time.goTo("2024-02-05");
    Map<String, Double> numbers = numbers();
    assertThat(numbers.get("cobranza_letters{state=\"planned\"}")).isEqualTo(1);
    assertThat(numbers.get("cobranza_letters{state=\"sent\"}")).isZero();
    assertThat(numbers.get("cobranza_letters_planned_oldest_seconds")).isNotNegative();
  }

  @Test
  void theRowsOfAFileAreCountedByWhatBecameOfThem() {
    String rejected = "cobranza_import_rows_total{kind=\"payments\",outcome=\"rejected\"}";
    double before = numbers().get(rejected);
    new Api(mvc).upload("/api/payments/import", PAYMENTS);
    assertThat(numbers().get(rejected)).isEqualTo(before + 1);
    assertThat(numbers().get("cobranza_import_seconds_count{kind=\"payments\"}")).isPositive();
  }

  @Test
  void theMorningTellsWhenItWasOver() {
    time.withTheWholeMorning();
    time.passDays(1);
    Map<String, Double> numbers = numbers();
    assertThat(numbers.get("cobranza_morning_ended_timestamp_seconds"))
        .isCloseTo(clock.instant().getEpochSecond(), within(86_400.0));
    assertThat(numbers.get("cobranza_morning_work_seconds")).isNotNegative();
  }

  @Test
  void peopleAndOtherProgramsAreNotTold() {
    for (String user : new String[] {"erp", "supervisor", "collector", "auditor"}) {
      assertThat(Http.program(port, user).get("/actuator/prometheus").status()).isEqualTo(403);
    }
    assertThat(Http.nobody(port).get("/actuator/prometheus").status()).isEqualTo(401);
  }

  @Test
  void whoGathersNumbersSeesNothingElse() {
    Http monitoring = Http.program(port, "monitoring");
    for (String path :
        new String[] {"/api/letters", "/engine-rest/task", "/engine-rest/job", "/api/invoices"}) {
      assertThat(monitoring.get(path).status()).as(path).isEqualTo(403);
    }
  }
}
