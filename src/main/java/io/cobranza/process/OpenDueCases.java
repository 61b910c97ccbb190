package io.cobranza.process;

import io.cobranza.practice.cases.CaseOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Open cases that are due, and say in how many portions they are started. */
@Component
class OpenDueCases implements JavaDelegate {

  private final CaseOpening opening;

  OpenDueCases(CaseOpening opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    opening.openDueCases();
    execution.setVariable(CollectionModel.PORTIONS_TO_START, opening.portionsToStart());
  }
}
