package io.cobranza.process.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with the one sentence that helps, in place of a stack trace. */
class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministratorException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NoAdministratorException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
