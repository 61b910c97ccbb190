package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.Remedies;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the caller what follows the removal of a barrier. */
@Component
class RecordBarrierEnd implements ExecutionListener {

  private final Remedies remedies;

  RecordBarrierEnd(Remedies remedies) {
    this.remedies = remedies;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String barrier = (String) execution.getVariable(CollectionModel.BARRIER);
    if (CollectionModel.AWAITING_APPROVAL.equals(barrier)) {
      remedies.solve(caseId(execution), null);
    }
    execution.setVariable(
        CollectionModel.AFTER_BARRIER,
        CollectionModel.AFTER_BARRIERS.getOrDefault(barrier, CollectionModel.GO_ON));
  }
}
