package io.cobranza.process.engine;

import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Finds the process instance that collects a case. */
@Component
class CaseInstances {

  private final RuntimeService runtime;

  CaseInstances(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Every instance that runs for the case, those it has called included. */
  List<ProcessInstance> of(CaseId id) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list();
  }

  /** Empty once it is over. */
  Optional<ProcessInstance> collecting(CaseId id) {
    return Optional.ofNullable(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(id.toString(), CollectionModel.PROCESS)
            .singleResult());
  }
}
