package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.CobranzaApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseAddressTest {

  private static final String TIME_ZONE =
      "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=true";

  private static String refusal(String url) {
    try {
      JdbcUrlOptions.check(url);
      return "accepted";
    } catch (DatabaseAddressException e) {
      FailureAnalysis told = new DatabaseAddressAnalyzer().analyze(e);
      return told.getDescription() + " " + told.getAction();
    }
  }

  @Test
  void aProductionStartWithoutADatabaseStopsAndSaysSo(CapturedOutput output) {
    assertThatThrownBy(() -> new SpringApplicationBuilder(CobranzaApplication.class).run())
        .isInstanceOf(DatabaseAddressException.class);

    assertThat(output)
        .contains("No database is configured.", "SPRING_DATASOURCE_URL")
        .doesNotContain("\tat io.cobranza");
  }

  @Test
  void anAddressWithoutTheTimeZoneOptionsIsRefusedNamingThem() {
    assertThat(refusal("jdbc:mariadb://db/cobranza"))
        .contains("lacks connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true");
    assertThat(refusal("jdbc:mariadb://db/cobranza?connectionTimeZone=UTC&preserveInstants=true"))
        .contains("lacks forceConnectionTimeZoneToSession=true,");
  }

  @Test
  void bulkStatementsAreRefused() {
    assertThat(refusal("jdbc:mariadb://db/cobranza?useBulkStmts=true&" + TIME_ZONE))
        .contains("Remove useBulkStmts from the URL.");
    assertThat(refusal("jdbc:mariadb://db/cobranza?useBulkStmts=false&" + TIME_ZONE))
        .isEqualTo("accepted");
  }

  @Test
  void anAddressWithAllThatIsNeededIsAccepted() {
    assertThat(refusal("jdbc:mariadb://db/cobranza?" + TIME_ZONE)).isEqualTo("accepted");
    assertThat(refusal("jdbc:mariadb://db/cobranza?" + JdbcUrlOptions.REQUIRED))
        .isEqualTo("accepted");
  }
}
