package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.cases.Resending;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send invoice again, with a new time to pay. */
@Component
class SendInvoiceAgain implements JavaDelegate {

  private final DunningLetters letters;
  private final Resending resending;

  SendInvoiceAgain(DunningLetters letters, Resending resending) {
    this.letters = letters;
    this.resending = resending;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.resendInvoice(caseId(execution), resending.sendAgain(caseId(execution)));
  }
}
