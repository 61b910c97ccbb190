package io.cobranza.process.engine;

import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Notices that the process of a case is deleted rather than ends, in whatever version of its
 * diagram, also where whoever deletes it skips the listeners that are drawn.
 */
class DeletionIsTold extends AbstractBpmnParseListener {

  private final Supplier<DeletedCases> cases;

  DeletionIsTold(Supplier<DeletedCases> cases) {
    this.cases = cases;
  }

  @Override
  public void parseProcess(Element drawn, ProcessDefinitionEntity definition) {
    if (CollectionModel.PROCESS.equals(definition.getKey())) {
      definition.addBuiltInListener(
          ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
    }
  }

  private void ended(DelegateExecution execution) {
    ExecutionEntity instance = (ExecutionEntity) execution;
    if (instance.isDeleteRoot() && instance.getDeleteReason() != null) {
      cases
          .get()
          .deleted(
              new CaseId(Long.parseLong(instance.getBusinessKey())), instance.getDeleteReason());
    }
  }
}
