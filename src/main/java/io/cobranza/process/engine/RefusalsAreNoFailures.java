package io.cobranza.process.engine;

import io.cobranza.shared.Refused;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * A person whose answer is refused is told why; the engine would write an error with its stack
 * trace besides, among which an operator finds no real one. A step that is refused is still told
 * of, by whoever executes jobs.
 */
class RefusalsAreNoFailures extends CommandContextFactory {

  RefusalsAreNoFailures(ProcessEngineConfigurationImpl configuration) {
    setProcessEngineConfiguration(configuration);
  }

  @Override
  public CommandContext createCommandContext() {
    return new CommandContext(processEngineConfiguration) {
      @Override
      protected boolean shouldLogFine(Throwable failure) {
        return super.shouldLogFine(failure)
            || failure instanceof InvalidRequestException
            || failure instanceof Refused;
      }
    };
  }
}
