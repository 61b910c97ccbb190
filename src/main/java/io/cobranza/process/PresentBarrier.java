package io.cobranza.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Puts before the table of remedies what is in the way. */
@Component
class PresentBarrier implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    // The barrier came in with the call; the table asks for it by its name.
    execution.setVariableLocal(
        CollectionModel.BARRIER, execution.getVariable(CollectionModel.BARRIER));
  }
}
