package io.cobranza.testing;

import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;

/** Runs a process that others call on its own, and asks what it would tell its caller. */
public final class CalledProcess {

  private CalledProcess() {}

  public static void start(RuntimeService runtime, String process, CaseId id) {
    runtime.startProcessInstanceByKey(
        process, id.toString(), Map.of(CollectionModel.CASE_ID, id.value()));
  }

  /** Null while it runs. */
  public static Object outcome(HistoryService history, String process, String variable) {
    return history
        .createHistoricVariableInstanceQuery()
        .processDefinitionKey(process)
        .variableName(variable)
        .list()
        .stream()
        .map(found -> found.getValue())
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
