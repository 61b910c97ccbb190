package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Report decision to collection, which may be waiting for it. */
@Component
class ReportDisputeDecision implements JavaDelegate {

  private final EngineCollectionProcess process;

  ReportDisputeDecision(EngineCollectionProcess process) {
    this.process = process;
  }

  @Override
  public void execute(DelegateExecution execution) {
    process.partDisputeDecided(caseId(execution));
  }
}
