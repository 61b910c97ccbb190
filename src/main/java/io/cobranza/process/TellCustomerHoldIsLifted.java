package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tell customer that deliveries resume. */
@Component
class TellCustomerHoldIsLifted implements JavaDelegate {

  private final DunningLetters letters;

  TellCustomerHoldIsLifted(DunningLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.tellDeliveriesResumed(caseId(execution));
  }
}
