package io.cobranza.process;

import io.cobranza.shared.CaseId;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;

/** Knows whether this thread is executing a step of a case at this moment. */
final class RunningStep {

  private RunningStep() {}

  static boolean isOf(CaseId id) {
    BpmnExecutionContext running = Context.getBpmnExecutionContext();
    return running != null && id.toString().equals(running.getExecution().getProcessBusinessKey());
  }
}
