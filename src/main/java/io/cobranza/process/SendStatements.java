package io.cobranza.process;

import io.cobranza.letters.statements.Statements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send statements. */
@Component
class SendStatements implements JavaDelegate {

  private final Statements statements;

  SendStatements(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    statements.planAll();
  }
}
