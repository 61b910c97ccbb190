package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Claim broken promise. */
@Component
class ClaimBrokenPromise implements JavaDelegate {

  private final DunningLetters letters;

  ClaimBrokenPromise(DunningLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.claimBrokenPromise(caseId(execution));
  }
}
