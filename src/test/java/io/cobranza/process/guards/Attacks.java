package io.cobranza.process.guards;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that bring code to the server, by how they do it. Each is as small as it can be and would
 * run when it is deployed, started or worked off.
 */
final class Attacks {

  static final String CLASS = CodeOfAnAttacker.class.getName();
  static final String CODE = "${''.getClass().forName('%s').newInstance()}".formatted(CLASS);
  private static final String SCRIPT =
      "java.lang.Class.forName('%s').newInstance()".formatted(CLASS);

  private Attacks() {}

  private static String diagram(String definitions, String attributes, String elements) {
    return """
    <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
        xmlns:old="http://activiti.org/bpmn"
        xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
        xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
        xmlns:modeler="http://camunda.org/schema/modeler/1.0">
      %s
      <process id="attack" isExecutable="true" camunda:historyTimeToLive="P1D" %s>
        %s
      </process>
    </definitions>
    """
        .formatted(definitions, attributes, elements);
  }

  /** A process with that one element in the middle. */
  private static String with(String element) {
    return with("", "", element);
  }

  private static String with(String definitions, String attributes, String element) {
    return diagram(
        definitions,
        attributes,
        """
        <startEvent id="start"/><sequenceFlow id="in" sourceRef="start" targetRef="attacker"/>
        %s
        <sequenceFlow id="out" sourceRef="attacker" targetRef="end"/><endEvent id="end"/>
        """
            .formatted(element));
  }

  private static String task(String attributes, String inner) {
    return with("<userTask id=\"attacker\" %s>%s</userTask>".formatted(attributes, inner));
  }

  private static String step(String attributes, String inner) {
    return with("<serviceTask id=\"attacker\" %s>%s</serviceTask>".formatted(attributes, inner));
  }

  private static String extended(String inner) {
    return step(
        "camunda:delegateExpression=\"${sendFirstReminder}\"",
        "<extensionElements>%s</extensionElements>".formatted(inner));
  }

  private static String withInputs(String inner) {
    return extended("<camunda:inputOutput>%s</camunda:inputOutput>".formatted(inner));
  }

  private static String listening(String listener) {
    return task("", "<extensionElements>%s</extensionElements>".formatted(listener));
  }

  private static String timer(String kind, String when) {
    return with(
        """
        <intermediateCatchEvent id="attacker"><timerEventDefinition><%1$s>%2$s</%1$s>
        </timerEventDefinition></intermediateCatchEvent>
        """
            .formatted(kind, when));
  }

  private static String startTimer(String when) {
    return diagram(
        "",
        "",
        """
        <startEvent id="start"><timerEventDefinition><timeDate>%s</timeDate></timerEventDefinition>
        </startEvent>
        """
            .formatted(when));
  }

  private static String decided(String condition) {
    return diagram(
        "",
        "",
        """
        <startEvent id="start"/><sequenceFlow id="in" sourceRef="start" targetRef="attacker"/>
        <exclusiveGateway id="attacker" default="no"/>
        <sequenceFlow id="yes" sourceRef="attacker" targetRef="end">%s</sequenceFlow>
        <sequenceFlow id="no" sourceRef="attacker" targetRef="end"/><endEvent id="end"/>
        """
            .formatted(condition));
  }

  private static String condition(String attributes, String text) {
    return decided(
        "<conditionExpression xsi:type=\"tFormalExpression\" %s>%s</conditionExpression>"
            .formatted(attributes, text));
  }

  private static String thrown(String definitions, String event) {
    return with(
        definitions,
        "",
        "<intermediateThrowEvent id=\"attacker\">%s</intermediateThrowEvent>".formatted(event));
  }

  private static String repeated(String attributes, String inner) {
    return task(
        "",
        "<multiInstanceLoopCharacteristics %s>%s</multiInstanceLoopCharacteristics>"
            .formatted(attributes, inner));
  }

  static Map<String, String> diagrams() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("a timer that starts it", startTimer(CODE));
    all.put(
        "a timer that starts it by a harmless question", startTimer("${timetable.officeOpens()}"));
    all.put("a date", timer("timeDate", CODE));
    all.put("a duration", timer("timeDuration", CODE));
    all.put("a rhythm", timer("timeCycle", CODE));
    all.put("a condition", condition("", CODE));
    all.put("a condition written otherwise", condition("", CODE.replace("$", "#")));
    all.put("a condition in characters of XML", condition("", CODE.replace("$", "&#36;")));
    all.put("a condition in parts", condition("", CODE.replace("${", "$<!-- x -->{")));
    all.put("a condition in a section", condition("", "<![CDATA[" + CODE + "]]>"));
    all.put("a script as condition", condition("language=\"javascript\"", SCRIPT));
    all.put(
        "a script from elsewhere",
        condition("language=\"javascript\" camunda:resource=\"x.js\"", ""));
    all.put("an expression to run", step("camunda:expression=\"" + CODE + "\"", ""));
    all.put("an expression for a step", step("camunda:delegateExpression=\"" + CODE + "\"", ""));
    all.put("a variable for a step", step("camunda:delegateExpression=\"${anything}\"", ""));
    all.put("a class to run", step("camunda:class=\"" + CLASS + "\"", ""));
    all.put("a class by the older name", step("old:class=\"" + CLASS + "\"", ""));
    all.put("a program outside", step("camunda:type=\"external\" camunda:topic=\"x\"", ""));
    all.put(
        "a field of a class",
        step(
            "camunda:class=\"" + CLASS + "\"",
            "<extensionElements><camunda:field name=\"url\" expression=\""
                + CODE
                + "\"/></extensionElements>"));
    all.put(
        "a connector",
        extended(
            "<camunda:connector><camunda:connectorId>x</camunda:connectorId></camunda:connector>"));
    all.put(
        "a script",
        with(
            "<scriptTask id=\"attacker\" scriptFormat=\"javascript\"><script>"
                + SCRIPT
                + "</script></scriptTask>"));
    all.put(
        "a script among what is drawn",
        with(
            "<dc:scriptTask id=\"attacker\" scriptFormat=\"javascript\"><dc:script>"
                + SCRIPT
                + "</dc:script></dc:scriptTask>"));
    all.put(
        "a script of the modeler",
        with(
            "<modeler:scriptTask id=\"attacker\" scriptFormat=\"javascript\"><modeler:script>"
                + SCRIPT
                + "</modeler:script></modeler:scriptTask>"));
    all.put(
        "a condition among what is drawn",
        decided(
            "<dc:conditionExpression xsi:type=\"tFormalExpression\" language=\"javascript\">"
                + SCRIPT
                + "</dc:conditionExpression>"));
    all.put(
        "a script within what is drawn",
        with(
            "<bpmndi:BPMNDiagram/>",
            "",
            "<bpmndi:BPMNDiagram><dc:scriptTask id=\"x\" scriptFormat=\"javascript\"/></bpmndi:BPMNDiagram><task id=\"attacker\"/>"));
    all.put(
        "a process among what is drawn",
        with(
            "<dc:process id=\"drawn\" isExecutable=\"true\"><startEvent id=\"s\"/></dc:process>",
            "",
            "<task id=\"attacker\"/>"));
    all.put(
        "an input",
        withInputs("<camunda:inputParameter name=\"x\">" + CODE + "</camunda:inputParameter>"));
    all.put(
        "an output",
        withInputs("<camunda:outputParameter name=\"x\">" + CODE + "</camunda:outputParameter>"));
    all.put(
        "an input by script",
        withInputs(
            "<camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"javascript\">"
                + SCRIPT
                + "</camunda:script></camunda:inputParameter>"));
    all.put(
        "an input in a list",
        withInputs(
            "<camunda:inputParameter name=\"x\"><camunda:list><camunda:value>"
                + CODE
                + "</camunda:value></camunda:list></camunda:inputParameter>"));
    all.put(
        "an input in a map",
        withInputs(
            "<camunda:inputParameter name=\"x\"><camunda:map><camunda:entry key=\"k\">"
                + CODE
                + "</camunda:entry></camunda:map></camunda:inputParameter>"));
    all.put(
        "a listener by class",
        listening("<camunda:taskListener event=\"create\" class=\"" + CLASS + "\"/>"));
    all.put(
        "a listener by expression",
        listening("<camunda:taskListener event=\"create\" expression=\"" + CODE + "\"/>"));
    all.put(
        "a listener by delegate",
        listening("<camunda:taskListener event=\"create\" delegateExpression=\"" + CODE + "\"/>"));
    all.put(
        "a listener by script",
        listening(
            "<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"javascript\">"
                + SCRIPT
                + "</camunda:script></camunda:taskListener>"));
    all.put(
        "a listener of the flow by class",
        listening("<camunda:executionListener event=\"start\" class=\"" + CLASS + "\"/>"));
    all.put(
        "a listener of the flow by expression",
        listening("<camunda:executionListener event=\"start\" expression=\"" + CODE + "\"/>"));
    all.put(
        "a field of a form",
        listening(
            "<camunda:formData><camunda:formField id=\"f\" type=\"string\" defaultValue=\""
                + CODE
                + "\"/></camunda:formData>"));
    all.put(
        "a check of a form",
        listening(
            "<camunda:formData><camunda:formField id=\"f\" type=\"string\"><camunda:validation><camunda:constraint name=\"validator\" config=\""
                + CLASS
                + "\"/></camunda:validation></camunda:formField></camunda:formData>"));
    all.put("a page as form", task("camunda:formKey=\"embedded:deployment:page.html\"", ""));
    all.put("a form by expression", task("camunda:formKey=\"" + CODE + "\"", ""));
    all.put(
        "a form by name",
        task("camunda:formRefBinding=\"latest\" camunda:formRef=\"" + CODE + "\"", ""));
    all.put(
        "a class for the form that starts it",
        diagram(
            "",
            "",
            "<startEvent id=\"start\" camunda:formHandlerClass=\""
                + CLASS
                + "\"/><sequenceFlow id=\"in\" sourceRef=\"start\" targetRef=\"end\"/><endEvent id=\"end\"/>"));
    all.put("a class for forms", task("camunda:formHandlerClass=\"" + CLASS + "\"", ""));
    for (String attribute :
        new String[] {
          "assignee", "candidateUsers", "candidateGroups", "dueDate", "followUpDate", "priority"
        }) {
      all.put("the " + attribute, task("camunda:" + attribute + "=\"" + CODE + "\"", ""));
    }
    all.put("the name of a task", task("name=\"" + CODE + "\"", ""));
    all.put("the description of a task", task("", "<documentation>" + CODE + "</documentation>"));
    all.put(
        "the urgency of a job",
        step(
            "camunda:asyncBefore=\"true\" camunda:jobPriority=\""
                + CODE
                + "\" camunda:delegateExpression=\"${sendFirstReminder}\"",
            ""));
    all.put(
        "how often a job is tried",
        step(
            "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${sendFirstReminder}\"",
            "<extensionElements><camunda:failedJobRetryTimeCycle>"
                + CODE
                + "</camunda:failedJobRetryTimeCycle></extensionElements>"));
    all.put(
        "who is called", with("<callActivity id=\"attacker\" calledElement=\"" + CODE + "\"/>"));
    all.put(
        "what is given to who is called",
        with(
            "<callActivity id=\"attacker\" calledElement=\"attack\"><extensionElements><camunda:in sourceExpression=\""
                + CODE
                + "\" target=\"x\"/></extensionElements></callActivity>"));
    all.put(
        "whose case is called",
        with(
            "<callActivity id=\"attacker\" calledElement=\"attack\"><extensionElements><camunda:in businessKey=\""
                + CODE
                + "\"/></extensionElements></callActivity>"));
    all.put(
        "a class that gives variables on",
        with(
            "<callActivity id=\"attacker\" calledElement=\"attack\" camunda:variableMappingClass=\""
                + CLASS
                + "\"/>"));
    all.put(
        "a bean that gives variables on",
        with(
            "<callActivity id=\"attacker\" calledElement=\"attack\" camunda:variableMappingDelegateExpression=\""
                + CODE
                + "\"/>"));
    all.put(
        "which table is asked",
        with("<businessRuleTask id=\"attacker\" camunda:decisionRef=\"" + CODE + "\"/>"));
    all.put(
        "a table's whole answer as an object",
        with(
            "<businessRuleTask id=\"attacker\" camunda:decisionRef=\"large-amount\" camunda:resultVariable=\"x\" camunda:mapDecisionResult=\"singleResult\"/>"));
    all.put(
        "the name of a message",
        with(
            "<message id=\"m\" name=\"" + CODE + "\"/>",
            "",
            "<intermediateCatchEvent id=\"attacker\"><messageEventDefinition messageRef=\"m\"/></intermediateCatchEvent>"));
    all.put(
        "the name of a signal",
        thrown(
            "<signal id=\"s\" name=\"" + CODE + "\"/>",
            "<signalEventDefinition signalRef=\"s\"/>"));
    all.put(
        "a message by class",
        thrown(
            "<message id=\"m\" name=\"m\"/>",
            "<messageEventDefinition messageRef=\"m\" camunda:class=\"" + CLASS + "\"/>"));
    all.put(
        "how often something is done",
        repeated("", "<loopCardinality>" + CODE + "</loopCardinality>"));
    all.put(
        "when it is enough",
        repeated(
            "",
            "<loopCardinality>1</loopCardinality><completionCondition>"
                + CODE
                + "</completionCondition>"));
    all.put(
        "for whom something is done",
        repeated("camunda:collection=\"" + CODE + "\" camunda:elementVariable=\"x\"", ""));
    all.put(
        "an event by condition",
        with(
            "<intermediateCatchEvent id=\"attacker\"><conditionalEventDefinition><condition>"
                + CODE
                + "</condition></conditionalEventDefinition></intermediateCatchEvent>"));
    all.put(
        "who may start it",
        with("", "camunda:candidateStarterGroups=\"" + CODE + "\"", "<task id=\"attacker\"/>"));
    all.put("how long history stays", with("<task id=\"attacker\"/>").replace("P1D", CODE));
    all.put(
        "an entity of XML",
        "<!DOCTYPE x [<!ENTITY code '"
            + CODE.replace("'", "\"")
            + "'>]>"
            + condition("", "&code;"));
    return all;
  }

  private static String table(String decision) {
    return """
    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"
        xmlns:camunda="http://camunda.org/schema/1.0/dmn">
      <decision id="attack" name="attack" camunda:historyTimeToLive="P1D">%s</decision>
    </definitions>
    """
        .formatted(decision);
  }

  private static String cells(String input, String entry, String output) {
    return table(
        """
        <decisionTable id="t" hitPolicy="FIRST">
          <input id="i"><inputExpression id="ie" typeRef="string" %s</inputExpression></input>
          <output id="o" name="o" typeRef="string"/>
          <rule id="r"><inputEntry id="e" %s</inputEntry><outputEntry id="oe" %s</outputEntry></rule>
        </decisionTable>
        """
            .formatted(input, entry, output));
  }

  private static String cell(String text) {
    return "><text><![CDATA[" + text + "]]></text>";
  }

  private static String in(String language, String text) {
    return "expressionLanguage=\"" + language + "\"" + cell(text);
  }

  static Map<String, String> tables() {
    String external =
        "function(x) external {java: {class: \"%s\", method signature: \"valueOf(java.lang.Object)\"}}"
            .formatted(CLASS);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("a column in JUEL", cells(in("juel", CODE), cell("-"), cell("\"x\"")));
    all.put("a cell in JUEL", cells(cell("x"), in("juel", CODE), cell("\"x\"")));
    all.put("an answer in JUEL", cells(cell("x"), cell("-"), in("JUEL", CODE)));
    all.put("a column in a script", cells(in("javascript", SCRIPT), cell("-"), cell("\"x\"")));
    all.put("a cell in a script", cells(cell("x"), in("groovy", SCRIPT), cell("\"x\"")));
    all.put("a method", cells(cell("x.getClass()"), cell("-"), cell("\"x\"")));
    all.put("a property", cells(cell("x.class"), cell("-"), cell("\"x\"")));
    all.put("a function of Java", cells(cell("x"), cell("-"), cell("(" + external + ")(1)")));
    all.put(
        "a function by name",
        cells(cell("x"), cell("-"), cell("{f: " + external + ", r: f(1)}.r")));
    all.put("a cell that calls", cells(cell("x"), cell("run(x)"), cell("\"x\"")));
    all.put(
        "hidden between comments", cells(cell("x"), cell("-"), cell("/* \" */ run(x) /* \" */")));
    all.put(
        "one expression alone",
        table(
            "<variable id=\"v\" name=\"v\" typeRef=\"string\"/><literalExpression id=\"l\" "
                + in("juel", CODE)
                + "</literalExpression>"));
    all.put("knowledge of business", table("<variable id=\"v\" name=\"v\"/><context id=\"c\"/>"));
    return all;
  }
}
