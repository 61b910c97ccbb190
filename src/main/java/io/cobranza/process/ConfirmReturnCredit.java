package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Confirm return credit. */
@Component
class ConfirmReturnCredit implements JavaDelegate {

  private final DunningLetters letters;
  private final Cases cases;

  ConfirmReturnCredit(DunningLetters letters, Cases cases) {
    this.letters = letters;
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.confirmReturnCredited(caseId(execution));
    boolean settled = cases.get(caseId(execution)).state() == CaseState.SETTLED;
    execution.setVariable(CollectionModel.SETTLED, settled);
  }
}
