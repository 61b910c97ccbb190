package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.writeoffs.WriteOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Write off balance. */
@Component
class WriteOffBalance implements JavaDelegate {

  private final WriteOffs writeOffs;

  WriteOffBalance(WriteOffs writeOffs) {
    this.writeOffs = writeOffs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    writeOffs.book(caseId(execution));
  }
}
