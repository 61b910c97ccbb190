package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.Timetable;
import io.cobranza.practice.cases.Timetable.NextSteps;
import io.cobranza.practice.policy.CollectionStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Find next steps: what comes first in each track. */
@Component
class FindNextSteps implements JavaDelegate {

  private final Cases cases;
  private final Timetable timetable;

  FindNextSteps(Cases cases, Timetable timetable) {
    this.cases = cases;
    this.timetable = timetable;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cases.moveTo(caseId(execution), CaseState.IN_HOUSE);
    NextSteps next = timetable.nextSteps(caseId(execution));
    execution.setVariable(CollectionModel.NEXT_LETTER, name(next.letter()));
    execution.setVariable(CollectionModel.NEXT_CONTACT, name(next.contact()));
  }

  private static String name(CollectionStep step) {
    return step == null ? null : step.name();
  }
}
