package io.cobranza.process;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps who decides on the dispute, and how many days there are for it. */
@Component
class RecordDisputeOwner implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    DmnDecisionResultEntries row =
        ((DmnDecisionResult) execution.getVariable(CollectionModel.DECISION_RESULT))
            .getSingleResult();
    execution.setVariable(CollectionModel.DISPUTE_OWNER, row.getEntry("owner"));
    execution.setVariable(CollectionModel.DAYS_TO_DECIDE, row.getEntry("daysToDecide"));
    execution.setVariable(CollectionModel.DAYS_TO_PAY, row.getEntry("daysToPay"));
  }
}
