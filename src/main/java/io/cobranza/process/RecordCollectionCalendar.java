package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.Cases;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps with the case what the collection calendar said on the day it was opened. */
@Component
class RecordCollectionCalendar implements ExecutionListener {

  private final Cases cases;

  RecordCollectionCalendar(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DmnDecisionResult result =
        (DmnDecisionResult) execution.getVariable(CollectionModel.DECISION_RESULT);
    cases.followCalendar(
        caseId(execution), CalendarRow.read(result.getSingleResult().getEntryMap()));
  }
}
