package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.agency.HandOvers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prepare hand-over file. */
@Component
class PrepareHandOverFile implements JavaDelegate {

  private final HandOvers handOvers;

  PrepareHandOverFile(HandOvers handOvers) {
    this.handOvers = handOvers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    handOvers.prepareFile(caseId(execution));
  }
}
