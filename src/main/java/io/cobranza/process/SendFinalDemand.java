package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.policy.CollectionStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send final demand, once a supervisor has approved, on the letterhead that was chosen. */
@Component
class SendFinalDemand implements JavaDelegate {

  private static final String LAW_FIRM = "LAW_FIRM";

  private final DunningLetters letters;

  SendFinalDemand(DunningLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (LAW_FIRM.equals(execution.getVariable(CollectionModel.FINAL_DEMAND))) {
      letters.sendLawFirmLetter(caseId(execution));
    } else {
      letters.sendStep(caseId(execution), CollectionStep.FINAL_DEMAND);
    }
  }
}
