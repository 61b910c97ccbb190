package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.agency.HandOvers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Says whether the agency or the lawyer has the case: they must hear that it is over. */
@Component
class PresentWhoHasCase implements ExecutionListener {

  private final HandOvers handOvers;

  PresentWhoHasCase(HandOvers handOvers) {
    this.handOvers = handOvers;
  }

  @Override
  public void notify(DelegateExecution execution) {
    execution.setVariableLocal(CollectionModel.OUTSIDE, handOvers.hasItOutside(caseId(execution)));
  }
}
