package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.policy.TimeLimits.Limit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Take case back from whoever has it outside. */
@Component
class TakeCaseBack implements JavaDelegate {

  private final DunningLetters letters;
  private final Cases cases;
  private final ProcessTimetable timetable;

  TakeCaseBack(DunningLetters letters, Cases cases, ProcessTimetable timetable) {
    this.letters = letters;
    this.cases = cases;
    this.timetable = timetable;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.recall(caseId(execution));
    cases.keepInHouseUntil(
        caseId(execution), timetable.dayAfter(Limit.IN_HOUSE_AFTER_RECALL, caseId(execution)));
    execution.setVariable(CollectionModel.AGENCY_OUTCOME, CollectionModel.KEPT);
  }
}
