package io.cobranza.platform.database;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts on data of before the first release that they cannot be taken over. */
class EarlierSchemaAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, FlywayValidateException cause) {
    return new FailureAnalysis(
        "The tables found were made by an earlier version, from before the first release, whose data"
            + " cannot be taken over.",
        "Delete the data folder (./data, or what COBRANZA_DATA names) or give an empty schema, and"
            + " start again.",
        cause);
  }
}
