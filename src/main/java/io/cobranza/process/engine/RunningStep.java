package io.cobranza.process.engine;

import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;

/** Knows whose step this thread is executing at this moment. */
final class RunningStep {

  private RunningStep() {}

  /** The id of the outermost instance whose step is running; null outside the engine. */
  static String rootInstance() {
    BpmnExecutionContext running = Context.getBpmnExecutionContext();
    return running == null ? null : running.getExecution().getRootProcessInstanceId();
  }
}
