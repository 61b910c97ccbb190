package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Take case back from whoever has it outside. */
@Component
class TakeCaseBack implements JavaDelegate {

  /** What is done with it in-house needs some time before anybody asks to hand it over again. */
  private static final int DAYS_IN_HOUSE = 20;

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
        caseId(execution), timetable.businessDay(DAYS_IN_HOUSE, caseId(execution)));
    execution.setVariable(CollectionModel.AGENCY_OUTCOME, CollectionModel.KEPT);
  }
}
