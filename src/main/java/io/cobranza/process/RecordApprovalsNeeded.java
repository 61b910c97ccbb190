package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.writeoffs.WriteOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps with the proposal how many people have to approve it. */
@Component
class RecordApprovalsNeeded implements ExecutionListener {

  private final WriteOffs writeOffs;

  RecordApprovalsNeeded(WriteOffs writeOffs) {
    this.writeOffs = writeOffs;
  }

  @Override
  public void notify(DelegateExecution execution) {
    int needed = ((Number) execution.getVariable(CollectionModel.APPROVALS_NEEDED)).intValue();
    writeOffs.needs(caseId(execution), needed);
    execution.setVariable(CollectionModel.SECOND_APPROVAL, needed > 1);
  }
}
