package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.Resending;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Start calendar anew: the time to pay runs from the day the invoice was sent again. */
@Component
class StartCalendarAnew implements JavaDelegate {

  private final Resending resending;

  StartCalendarAnew(Resending resending) {
    this.resending = resending;
  }

  @Override
  public void execute(DelegateExecution execution) {
    resending.startCalendarAnew(caseId(execution));
  }
}
