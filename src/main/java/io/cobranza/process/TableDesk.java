package io.cobranza.process;

import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks decision tables on the practice's own account: that a collector opens a form which a table
 * has a say in does not give the collector a right to the table.
 */
@Component
class TableDesk {

  private final ProcessEngineConfigurationImpl engine;

  /** Lazy, because the engine starts with the steps, and a step needs this. */
  TableDesk(@Lazy ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  DmnDecisionTableResult ask(String table, VariableMap facts) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            commands ->
                commands.runWithoutAuthorization(
                    () ->
                        engine
                            .getDecisionService()
                            .evaluateDecisionTableByKey(table)
                            .variables(facts)
                            .evaluate()));
  }
}
