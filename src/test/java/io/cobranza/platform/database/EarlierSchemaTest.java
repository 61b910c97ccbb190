package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class EarlierSchemaTest {

  /** Spring reads there who explains why a start failed. */
  @Test
  void theAnalyzerIsKnownToSpring() throws IOException {
    assertThat(Files.readString(Path.of("src/main/resources/META-INF/spring.factories")))
        .contains(EarlierSchemaAnalyzer.class.getName());
  }

  @Test
  void dataOfBeforeTheFirstReleaseAreRefusedWithASentence() {
    FlywayValidateException mismatch =
        new FlywayValidateException(
            new ErrorDetails(CoreErrorCode.CHECKSUM_MISMATCH, "V200"), "Validate failed");
    FailureAnalysis told = new EarlierSchemaAnalyzer().analyze(new IllegalStateException(mismatch));
    assertThat(told.getDescription()).contains("earlier version");
    assertThat(told.getAction()).contains("Delete the data folder", "COBRANZA_DATA");
  }
}
