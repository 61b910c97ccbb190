package io.cobranza.letters.correspondence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with the one sentence that helps, in place of a stack trace. */
class NoMailServerAnalyzer extends AbstractFailureAnalyzer<NoMailServerException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NoMailServerException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
