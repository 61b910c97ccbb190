package io.cobranza.process;

import io.cobranza.practice.pauses.Pauses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begin today’s pauses. */
@Component
class BeginPauses implements JavaDelegate {

  private final Pauses pauses;

  BeginPauses(Pauses pauses) {
    this.pauses = pauses;
  }

  @Override
  public void execute(DelegateExecution execution) {
    pauses.beginToday();
  }
}
