package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send law firm’s letter. */
@Component
class SendLawFirmLetter implements JavaDelegate {

  private final DunningLetters letters;

  SendLawFirmLetter(DunningLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.sendLawFirmLetter(caseId(execution));
  }
}
