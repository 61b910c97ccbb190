package io.cobranza.process.engine;

import io.cobranza.practice.waivers.WaiverAsked;
import io.cobranza.practice.waivers.WaiverVoid;
import io.cobranza.process.model.CollectionModel;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the engine about waivers that are asked for, and about those nobody decides on any more.
 */
@Component
class WaiversInEngine {

  private final RuntimeService runtime;

  WaiversInEngine(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(WaiverAsked asked) {
    runtime.startProcessInstanceByKey(
        CollectionModel.WAIVE_CHARGES,
        asked.caseId().toString(),
        Map.of(CollectionModel.CASE_ID, asked.caseId().value()));
  }

  /** A case that is written off tells nobody: it was settled by its own step. */
  @EventListener
  void on(WaiverVoid over) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(over.caseId().toString(), CollectionModel.WAIVE_CHARGES)
        .list()
        .forEach(
            instance ->
                runtime
                    .createMessageCorrelation(CollectionModel.INVOICE_SETTLED)
                    .processInstanceId(instance.getId())
                    .correlateAllWithResult());
  }
}
