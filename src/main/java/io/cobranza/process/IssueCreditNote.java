package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.disputes.DisputeCredits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issue credit note for what a dispute was accepted for. */
@Component
class IssueCreditNote implements JavaDelegate {

  private final DisputeCredits credits;

  IssueCreditNote(DisputeCredits credits) {
    this.credits = credits;
  }

  @Override
  public void execute(DelegateExecution execution) {
    credits.issue(caseId(execution));
  }
}
