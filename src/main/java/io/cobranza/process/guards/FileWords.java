package io.cobranza.process.guards;

import java.util.Map;
import java.util.Set;

/**
 * The elements and attributes that a kind of file may use. A list of what is known to be harmless:
 * what the engine reads besides, or will read one day, is not on it.
 *
 * @param elements by namespace, those that may stand in the file
 * @param own attributes of the language, which have no namespace
 * @param camunda attributes of the engine
 * @param engine the namespace of the engine's elements and attributes
 * @param drawing namespaces that only say where something is drawn; the engine runs none of it
 */
record FileWords(
    Map<String, Set<String>> elements,
    Set<String> own,
    Set<String> camunda,
    String engine,
    Set<String> drawing) {

  private static final String XML_TYPES = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String CAMUNDA_BPMN = "http://camunda.org/schema/1.0/bpmn";
  private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
  private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

  private static final Set<String> DRAWINGS = Set.of("BPMNDiagram", "DMNDI");

  static final FileWords OF_DIAGRAMS =
      new FileWords(
          Map.of(
              BPMN,
              words(
                  """
                  definitions process documentation extensionElements incoming outgoing
                  startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent
                  messageEventDefinition timerEventDefinition signalEventDefinition
                  errorEventDefinition escalationEventDefinition linkEventDefinition
                  terminateEventDefinition timeDate timeDuration timeCycle
                  message signal error escalation
                  userTask serviceTask businessRuleTask sendTask receiveTask manualTask task
                  callActivity subProcess multiInstanceLoopCharacteristics loopCardinality
                  completionCondition
                  exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway
                  sequenceFlow conditionExpression
                  collaboration participant laneSet lane childLaneSet flowNodeRef messageFlow
                  dataObject dataObjectReference dataStore dataStoreReference
                  textAnnotation text association group category categoryValue
                  """),
              CAMUNDA_BPMN,
              words(
                  """
                  executionListener taskListener inputOutput inputParameter outputParameter
                  in out properties property failedJobRetryTimeCycle
                  """)),
          words(
              """
              id name isExecutable targetNamespace exporter exporterVersion
              sourceRef targetRef default attachedToRef cancelActivity isInterrupting
              triggeredByEvent messageRef signalRef errorRef escalationRef errorCode
              escalationCode calledElement isSequential instantiate eventGatewayType
              gatewayDirection parallelMultiple processRef processType isClosed
              categoryValueRef dataObjectRef dataStoreRef isCollection itemSubjectRef
              associationDirection textFormat isUnlimited capacity
              """),
          words(
              """
              id name value event delegateExpression
              asyncBefore asyncAfter exclusive jobPriority retryTimeCycle
              assignee candidateUsers candidateGroups dueDate followUpDate priority
              formRef formRefBinding formRefVersion
              decisionRef decisionRefBinding decisionRefVersion decisionRefVersionTag
              mapDecisionResult resultVariable
              calledElementBinding calledElementVersion calledElementVersionTag
              collection elementVariable
              source sourceExpression target variables local businessKey
              errorCodeVariable errorMessageVariable escalationCodeVariable errorMessage
              historyTimeToLive isStartableInTasklist versionTag
              candidateStarterUsers candidateStarterGroups initiator
              """),
          CAMUNDA_BPMN,
          Set.of(
              "http://www.omg.org/spec/BPMN/20100524/DI",
              "http://www.omg.org/spec/DD/20100524/DC",
              "http://www.omg.org/spec/DD/20100524/DI",
              "http://bpmn.io/schema/bpmn/biocolor/1.0",
              "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
              MODELER));

  static final FileWords OF_TABLES =
      new FileWords(
          Map.of(
              DMN,
              words(
                  """
                  definitions decision description question allowedAnswers extensionElements
                  decisionTable input inputExpression inputValues output outputValues
                  defaultOutputEntry rule inputEntry outputEntry annotation annotationEntry text
                  literalExpression variable
                  informationRequirement requiredDecision requiredInput inputData
                  """)),
          words(
              """
              id name namespace exporter exporterVersion hitPolicy aggregation label typeRef href
              preferredOrientation outputLabel
              """),
          words("historyTimeToLive versionTag inputVariable"),
          CAMUNDA_DMN,
          Set.of(
              "https://www.omg.org/spec/DMN/20191111/DMNDI/",
              "http://www.omg.org/spec/DMN/20180521/DC/",
              "http://www.omg.org/spec/DMN/20180521/DI/",
              "http://bpmn.io/schema/dmn/biodi/2.0",
              "http://bpmn.io/schema/dmn/biodi/1.0",
              MODELER));

  boolean draws(String namespace) {
    return drawing.contains(String.valueOf(namespace));
  }

  boolean knowsElement(String namespace, String name) {
    return elements.getOrDefault(String.valueOf(namespace), Set.of()).contains(name);
  }

  /** The engine takes an element for what its name says, whatever namespace that is from. */
  boolean beginsDrawing(String namespace, String name) {
    return draws(namespace) && DRAWINGS.contains(name);
  }

  /**
   * @param bearer the namespace of the element; the engine's own elements have its attributes
   *     without a namespace
   */
  boolean knowsAttribute(String bearer, String namespace, String name) {
    if (namespace == null) {
      return draws(bearer) || (engine.equals(bearer) ? camunda : own).contains(name);
    }
    // Of these the engine would fetch the others, from where the file says.
    return XML_TYPES.equals(namespace)
        ? name.equals("type")
        : draws(namespace) || engine.equals(namespace) && camunda.contains(name);
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
