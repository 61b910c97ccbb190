package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.Remedies;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps who removes the barrier, and how many days there are for it. */
@Component
class RecordRemedy implements ExecutionListener {

  private final Remedies remedies;
  private final ProcessTimetable timetable;

  RecordRemedy(Remedies remedies, ProcessTimetable timetable) {
    this.remedies = remedies;
    this.timetable = timetable;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DmnDecisionResultEntries row =
        ((DmnDecisionResult) execution.getVariable(CollectionModel.DECISION_RESULT))
            .getSingleResult();
    String owner = row.getEntry("owner");
    Integer days = row.getEntry("daysToSolve");
    execution.setVariable(CollectionModel.REMEDY_OWNER, owner);
    execution.setVariable(CollectionModel.DAYS_TO_SOLVE, days);
    remedies.begin(
        caseId(execution),
        (String) execution.getVariable(CollectionModel.BARRIER),
        owner,
        timetable.businessDay(days, caseId(execution)));
  }
}
