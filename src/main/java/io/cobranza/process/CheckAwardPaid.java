package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.lawsuits.Lawsuits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Check whether the award was paid. */
@Component
class CheckAwardPaid implements JavaDelegate {

  private final Lawsuits lawsuits;

  CheckAwardPaid(Lawsuits lawsuits) {
    this.lawsuits = lawsuits;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(CollectionModel.AWARD_PAID, lawsuits.awardPaid(caseId(execution)));
  }
}
