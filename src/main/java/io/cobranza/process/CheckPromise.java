package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.promises.Promises;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Check promise. */
@Component
class CheckPromise implements JavaDelegate {

  private final Promises promises;

  CheckPromise(Promises promises) {
    this.promises = promises;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(CollectionModel.PROMISE_KEPT, promises.check(caseId(execution)));
  }
}
