package io.cobranza.process;

import io.cobranza.process.CollectionModel.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Tells the calling process at which end event the called one ended. */
@Component
class RecordOutcome implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
    Outcome outcome = CollectionModel.OUTCOMES.get(process);
    execution.setVariable(
        outcome.variable(), outcome.values().get(execution.getCurrentActivityId()));
  }
}
