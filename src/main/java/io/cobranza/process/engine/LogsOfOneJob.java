package io.cobranza.process.engine;

import io.cobranza.shared.LogSubject;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * A job begins without the invoice of the one before. It is not forgotten at the end: the line that
 * says why a job failed comes after it.
 */
class LogsOfOneJob extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof ExecuteJobsCmd) {
      LogSubject.forget();
    }
    return next.execute(command);
  }
}
