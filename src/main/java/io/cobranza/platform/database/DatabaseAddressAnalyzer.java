package io.cobranza.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts the application what is wrong with its database, instead of a stack trace.
 */
class DatabaseAddressAnalyzer extends AbstractFailureAnalyzer<DatabaseAddressException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DatabaseAddressException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
  }
}
