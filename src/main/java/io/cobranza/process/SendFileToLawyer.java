package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send file to lawyer. */
@Component
class SendFileToLawyer implements JavaDelegate {

  private final DunningLetters letters;
  private final Cases cases;

  SendFileToLawyer(DunningLetters letters, Cases cases) {
    this.letters = letters;
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.sendFileToLawyer(caseId(execution));
    cases.moveTo(caseId(execution), CaseState.WITH_AGENCY);
  }
}
