package io.cobranza.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with a sentence for each setting, in place of a stack trace. */
class HarmfulSettingsAnalyzer extends AbstractFailureAnalyzer<HarmfulSettingsException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, HarmfulSettingsException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
