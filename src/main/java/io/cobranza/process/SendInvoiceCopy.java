package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.dunning.DunningLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send invoice copy. */
@Component
class SendInvoiceCopy implements JavaDelegate {

  private final DunningLetters letters;

  SendInvoiceCopy(DunningLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.sendInvoiceCopy(caseId(execution));
  }
}
