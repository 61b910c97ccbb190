package io.cobranza.process;

import io.cobranza.practice.cases.CaseOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Start collection: some cases at a time, so that one transaction stays short on the busiest day.
 */
@Component
class StartCollection implements JavaDelegate {

  private static final int CASES_AT_A_TIME = 50;

  private final CaseOpening opening;

  StartCollection(CaseOpening opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean more = opening.startSome(CASES_AT_A_TIME) == CASES_AT_A_TIME;
    execution.setVariable(CollectionModel.MORE_TO_START, more);
  }
}
