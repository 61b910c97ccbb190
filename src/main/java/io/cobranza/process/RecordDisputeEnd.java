package io.cobranza.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the collection process at which end event the dispute ended. */
@Component
class RecordDisputeEnd implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    execution.setVariable(
        CollectionModel.DISPUTE_OUTCOME,
        CollectionModel.DISPUTE_ENDS.get(execution.getCurrentActivityId()));
  }
}
