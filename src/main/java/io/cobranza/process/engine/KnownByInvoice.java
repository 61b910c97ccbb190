package io.cobranza.process.engine;

import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Gives every instance that works on a case the numbers of its invoice and its customer, so that a
 * person finds it in Cockpit and knows what a line of the log is about. Neither ever changes. What
 * another instance has called takes them from there.
 */
class KnownByInvoice extends AbstractBpmnParseListener {

  private final Supplier<CaseNames> names;

  KnownByInvoice(Supplier<CaseNames> names) {
    this.names = names;
  }

  @Override
  public void parseProcess(Element drawn, ProcessDefinitionEntity definition) {
    definition.addBuiltInListener(
        ExecutionListener.EVENTNAME_START, (ExecutionListener) this::started);
  }

  private void started(DelegateExecution execution) {
    if (execution.getVariable(CollectionModel.CASE_ID) instanceof Long id) {
      execution.setVariables(known(((ExecutionEntity) execution).getSuperExecution(), id));
    }
  }

  private Map<String, Object> known(ExecutionEntity caller, long id) {
    Object invoice = caller == null ? null : caller.getVariable(CollectionModel.INVOICE_NUMBER);
    return invoice == null
        ? names.get().of(new CaseId(id))
        : Map.of(
            CollectionModel.INVOICE_NUMBER,
            invoice,
            CollectionModel.CUSTOMER_NUMBER,
            caller.getVariable(CollectionModel.CUSTOMER_NUMBER));
  }
}
