package io.cobranza.process;

import io.cobranza.practice.cases.CourtesyCalls;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decide on courtesy calls. */
@Component
class DecideOnCourtesyCalls implements JavaDelegate {

  private final CourtesyCalls calls;

  DecideOnCourtesyCalls(CourtesyCalls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    calls.decide();
  }
}
