package io.cobranza.process.guards;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidator;
import org.camunda.bpm.engine.impl.form.validator.FormValidators;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Reads diagrams without the classes they name for their forms. The engine makes these two by
 * itself, past the factory that it asks for all others.
 */
class NoFormClasses extends BpmnParse {

  private final Refusals refusals;

  NoFormClasses(BpmnParser parser, Refusals refusals) {
    super(parser);
    this.refusals = refusals;
  }

  @Override
  protected void parseStartFormHandlers(List<Element> events, ProcessDefinitionEntity process) {
    events.forEach(this::requireNone);
    super.parseStartFormHandlers(events, process);
  }

  @Override
  public TaskDefinition parseTaskDefinition(
      Element task, String id, ActivityImpl activity, ProcessDefinitionEntity process) {
    requireNone(task);
    return super.parseTaskDefinition(task, id, activity, process);
  }

  private void requireNone(Element bearer) {
    String named = bearer.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formHandlerClass");
    if (named != null) {
      throw refusals.because("class", named);
    }
  }

  /** Fields of the engine's own forms are not drawn, so none needs to be checked by it. */
  static FormValidators validators(Refusals refusals) {
    return new FormValidators() {
      @Override
      public FormFieldValidator createValidator(
          Element constraint, BpmnParse parse, ExpressionManager expressions) {
        throw refusals.because("class", String.valueOf(constraint.attribute("config")));
      }
    };
  }
}
