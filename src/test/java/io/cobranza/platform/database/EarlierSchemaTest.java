package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class EarlierSchemaTest {

  @Test
  void dataOfBeforeTheFirstReleaseAreRefusedWithASentence() {
    FlywayValidateException mismatch =
        new FlywayValidateException(
            new ErrorDetails(CoreErrorCode.CHECKSUM_MISMATCH, "V200"), "Validate failed");
    List<String> told =
        SpringFactoriesLoader.loadFactories(FailureAnalyzer.class, getClass().getClassLoader())
            .stream()
            .filter(EarlierSchemaAnalyzer.class::isInstance)
            .map(analyzer -> analyzer.analyze(new IllegalStateException(mismatch)))
            .map(analysis -> analysis.getDescription() + " " + analysis.getAction())
            .toList();
    assertThat(told)
        .singleElement()
        .asString()
        .contains("earlier version", "Delete the data folder", "COBRANZA_DATA");
  }
}
