package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.promises.Promises;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Record promise. */
@Component
class RecordPromise implements JavaDelegate {

  private final Promises promises;

  RecordPromise(Promises promises) {
    this.promises = promises;
  }

  @Override
  public void execute(DelegateExecution execution) {
    promises.recordFromContact(caseId(execution));
  }
}
