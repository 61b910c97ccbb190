package io.cobranza.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

/** Unit test. What is shipped is accepted; each setting that harms has a sentence of its own. */
@Tag("unit")
class SettingsCheckTest {

  private static final String POOL = "spring.datasource.hikari.";
  private static final String URL =
      "jdbc:mariadb://db/cobranza?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
          + "&preserveInstants=true";

  private static MockEnvironment asShipped() throws IOException {
    MockEnvironment environment = new MockEnvironment();
    for (PropertySource<?> shipped :
        new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yml"))) {
      environment.getPropertySources().addLast(shipped);
    }
    return environment.withProperty("spring.datasource.url", URL);
  }

  private static String refusal(String setting, String value) throws IOException {
    return refusal(asShipped().withProperty(setting, value), "en");
  }

  private static String refusal(MockEnvironment environment, String language) {
    List<Harm> found = SettingsCheck.harmsOf(environment);
    return found.isEmpty()
        ? "accepted"
        : new HarmfulSettingsAnalyzer()
            .analyze(new HarmfulSettingsException(found, language))
            .getDescription();
  }

  @Test
  void whatIsShippedIsAccepted() throws IOException {
    assertThat(refusal(asShipped(), "en")).isEqualTo("accepted");
  }

  /** Spring reads there who explains why a start failed. */
  @Test
  void theAnalyzerIsKnownToSpring() throws IOException {
    assertThat(Files.readString(Path.of("src/main/resources/META-INF/spring.factories")))
        .contains(HarmfulSettingsAnalyzer.class.getName());
  }

  @Test
  void anIsolationByWhichTwoCompleteOneTaskIsRefused() throws IOException {
    assertThat(refusal(POOL + "transaction-isolation", "TRANSACTION_REPEATABLE_READ"))
        .startsWith(POOL + "transaction-isolation is “TRANSACTION_REPEATABLE_READ”");
  }

  @Test
  void committingEachStatementIsRefused() throws IOException {
    assertThat(refusal(POOL + "auto-commit", "true")).startsWith(POOL + "auto-commit is not false");
  }

  @Test
  void countingOnlyChangedRowsIsRefusedWhereverItIsSet() throws IOException {
    assertThat(refusal("spring.datasource.url", URL + "&USEAFFECTEDROWS=true"))
        .startsWith("useAffectedRows is on");
    assertThat(refusal(POOL + "data-source-properties.useAffectedRows", "1"))
        .startsWith("useAffectedRows is on");
    assertThat(refusal("spring.datasource.url", URL + "&useAffectedRows=false"))
        .isEqualTo("accepted");
  }

  @Test
  void bulkStatementsAreRefusedBesideTheAddressToo() throws IOException {
    assertThat(refusal(POOL + "data-source-properties.useBulkStmts", "true"))
        .startsWith("useBulkStmts is on");
  }

  @Test
  void aSecondTimeZoneIsRefusedWhereverItIsSet() throws IOException {
    assertThat(refusal("spring.datasource.url", URL + "&sessionVariables=time_zone='+02:00'"))
        .contains("(time_zone='+02:00')");
    assertThat(refusal(POOL + "connection-init-sql", "SET TIME_ZONE = 'Europe/Madrid'"))
        .contains("(SET TIME_ZONE = 'Europe/Madrid')");
    assertThat(refusal("spring.jpa.properties.hibernate.jdbc.time_zone", "Europe/Madrid"))
        .contains("(Europe/Madrid)");
  }

  @Test
  void aJobsLockHasToOutliveAStatement() throws IOException {
    assertThat(refusal("camunda.bpm.job-execution.lock-time-in-millis", "30000"))
        .contains("lock-time-in-millis, 30 s", "socketTimeout, 30 s");
    assertThat(refusal("spring.datasource.url", URL + "&socketTimeout=600000"))
        .contains("lock-time-in-millis, 40 s", "socketTimeout, 600 s");
    assertThat(refusal("spring.datasource.url", URL + "&socketTimeout=0"))
        .startsWith("socketTimeout is missing or 0");
  }

  @Test
  void aLettersLeaseHasToOutliveASlowMailServer() throws IOException {
    assertThat(refusal("cobranza.letters.relay.lease", "5m"))
        .contains("relay.lease, 300 s", "3 times", "longest-sending, 180 s");
    assertThat(refusal("cobranza.letters.relay.longest-sending", "6m"))
        .contains("relay.lease, 900 s", "longest-sending, 360 s");
    assertThat(refusal("cobranza.letters.relay.lease", "9m")).isEqualTo("accepted");
  }

  @Test
  void allThatHarmsIsToldAtOnceAndInTheCompanysLanguage() throws IOException {
    MockEnvironment environment =
        asShipped()
            .withProperty(POOL + "auto-commit", "true")
            .withProperty("cobranza.letters.relay.lease", "1m");
    assertThat(refusal(environment, "es").lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("no vale false"))
        .anyMatch(line -> line.contains("La reserva de una carta"));
  }
}
