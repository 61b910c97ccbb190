package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.policy.CollectionStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send formal notice. */
@Component
class SendFormalNotice implements JavaDelegate {

  private final DunningLetters letters;

  SendFormalNotice(DunningLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.sendStep(caseId(execution), CollectionStep.FORMAL_NOTICE);
  }
}
