package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.disputes.Disputes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Record dispute. */
@Component
class RecordDispute implements JavaDelegate {

  private final Disputes disputes;

  RecordDispute(Disputes disputes) {
    this.disputes = disputes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        CollectionModel.DISPUTED, disputes.raiseFromContact(caseId(execution)).name());
  }
}
