package io.cobranza.process.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happened while cases were suspended reaches them in the transaction that activates them:
 * none of them takes a step before. What is activated at a later time, by a job, is found in the
 * morning, and its steps look at the ledger themselves.
 */
class ReconciledWhenActivated extends CommandInterceptor {

  private final Function<Class<?>, Object> beans;

  ReconciledWhenActivated(Function<Class<?>, Object> beans) {
    this.beans = beans;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (!activates(command)) {
      return next.execute(command);
    }
    TransactionTemplate transaction = (TransactionTemplate) beans.apply(TransactionTemplate.class);
    return transaction.execute(
        status -> {
          T result = next.execute(command);
          ((Reconciliation) beans.apply(Reconciliation.class)).all();
          return result;
        });
  }

  private static boolean activates(Command<?> command) {
    return command instanceof ActivateProcessInstanceCmd
        || command instanceof ActivateProcessDefinitionCmd
        || command instanceof UpdateProcessInstancesSuspendStateCmd;
  }
}
