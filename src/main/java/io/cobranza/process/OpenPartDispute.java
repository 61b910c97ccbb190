package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CollectionProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Open dispute over a part. */
@Component
class OpenPartDispute implements JavaDelegate {

  private final CollectionProcess process;

  OpenPartDispute(CollectionProcess process) {
    this.process = process;
  }

  @Override
  public void execute(DelegateExecution execution) {
    process.partDisputed(caseId(execution));
  }
}
