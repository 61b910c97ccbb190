package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.promises.PromiseState;
import io.cobranza.practice.promises.Promises;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Check instalment. */
@Component
class CheckPromise implements JavaDelegate {

  private final Promises promises;

  CheckPromise(Promises promises) {
    this.promises = promises;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PromiseState checked = promises.check(caseId(execution));
    execution.setVariable(CollectionModel.INSTALMENT, checked.name());
    execution.setVariable(CollectionModel.PROMISE_KEPT, checked != PromiseState.BROKEN);
    execution.setVariable(
        CollectionModel.MORE_INSTALMENTS,
        promises.last(caseId(execution)).orElseThrow().isWaiting());
  }
}
