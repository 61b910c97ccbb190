package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.policy.CollectionStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send suspension notice. */
@Component
class SendSuspensionNotice implements JavaDelegate {

  private final DunningLetters letters;

  SendSuspensionNotice(DunningLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.sendStep(caseId(execution), CollectionStep.SUSPENSION_NOTICE);
  }
}
