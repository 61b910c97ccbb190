package io.cobranza.process;

import io.cobranza.practice.cases.CaseOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Start collection: a portion of the opened cases. */
@Component
class StartCollection implements JavaDelegate {

  private final CaseOpening opening;

  StartCollection(CaseOpening opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    opening.startPortion();
  }
}
