package io.cobranza.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.platform.security.Group;
import io.cobranza.process.engine.StepBeans;
import io.cobranza.testing.CobranzaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Holds the diagrams, tables and forms to what the code behind them provides, and the reverse. */
@CobranzaTest
class ModelContractTest {

  private static final Path PROCESSES = Path.of("processes");
  private static final Path EARLIER = Path.of("src/test/resources/earlier");
  private static final Path FORMS = Path.of("forms");
  private static final Pattern BEAN =
      Pattern.compile("(?:delegateExpression=\"|<bpmn:timeDate[^>]*>)\\$\\{(\\w+)");
  private static final Set<String> GROUPS =
      Arrays.stream(Group.values()).map(Group::id).collect(Collectors.toSet());

  @Autowired ApplicationContext application;

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<DynamicTest> eachDiagram(Function<Path, Runnable> check) {
    return files(PROCESSES, ".bpmn").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> check.apply(file).run()));
  }

  private static BpmnModelInstance read(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }

  private static <T extends FlowElement> Collection<T> all(Path file, Class<T> type) {
    return read(file).getModelElementsByType(type);
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replaceAll("\\.\\w+$", "");
  }

  @TestFactory
  Stream<DynamicTest> everyProcessIsNamedAfterItsFileAndKeepsItsHistory() {
    return eachDiagram(
        file ->
            () -> {
              Process process = read(file).getModelElementsByType(Process.class).iterator().next();
              assertThat(process.getId()).isEqualTo(nameOf(file));
              assertThat(process.getCamundaHistoryTimeToLiveString()).startsWith("P");
            });
  }

  @TestFactory
  Stream<DynamicTest> everyElementHasATypedIdAndIsDrawn() {
    return eachDiagram(
        file ->
            () -> {
              BpmnModelInstance model = read(file);
              Set<String> drawn =
                  Stream.concat(
                          model.getModelElementsByType(BpmnShape.class).stream()
                              .map(shape -> shape.getBpmnElement().getId()),
                          model.getModelElementsByType(BpmnEdge.class).stream()
                              .map(edge -> edge.getBpmnElement().getId()))
                      .collect(Collectors.toSet());
              for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
                assertThat(drawn).contains(element.getId());
                assertThat(element.getId())
                    .matches(
                        "(StartEvent|EndEvent|TimerEvent|MessageEvent|BoundaryEvent|UserTask"
                            + "|ServiceTask|BusinessRuleTask|CallActivity|SubProcess|Gateway|Flow)"
                            + "_\\w+");
              }
            });
  }

  @TestFactory
  Stream<DynamicTest> everyBeanThatADiagramNamesExists() {
    StepBeans beans = new StepBeans(application);
    return eachDiagram(
        file ->
            () -> {
              Matcher named = BEAN.matcher(text(file));
              while (named.find()) {
                assertThat(beans.containsKey(named.group(1))).as(named.group(1)).isTrue();
              }
            });
  }

  @TestFactory
  Stream<DynamicTest> everyServiceTaskIsABeanAndNothingIsAScript() {
    return eachDiagram(
        file ->
            () -> {
              assertThat(all(file, ScriptTask.class)).isEmpty();
              assertThat(text(file)).doesNotContain("camunda:class", "camunda:script");
              assertThat(all(file, ServiceTask.class))
                  .allSatisfy(
                      task -> {
                        assertThat(task.getCamundaDelegateExpression()).matches("\\$\\{\\w+}");
                        assertThat(task.getCamundaExpression()).isNull();
                      });
            });
  }

  @TestFactory
  Stream<DynamicTest> everyUserTaskHasAFormAGroupAndAName() {
    return eachDiagram(
        file ->
            () -> {
              for (UserTask task : all(file, UserTask.class)) {
                assertThat(FORMS.resolve(task.getCamundaFormRef() + ".form")).exists();
                assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
                String group = task.getCamundaCandidateGroups();
                assertThat(GROUPS.contains(group) || group.matches("\\$\\{\\w+Owner}"))
                    .as(group)
                    .isTrue();
                for (Locale language : List.of(Locale.ROOT, Locale.forLanguageTag("es"))) {
                  assertThat(
                          ResourceBundle.getBundle("messages.tasks", language)
                              .containsKey("task." + UserTasks.kindOf(task.getId())))
                      .as(task.getId())
                      .isTrue();
                }
              }
            });
  }

  @TestFactory
  Stream<DynamicTest> everyCalledProcessAndDecisionExists() {
    return eachDiagram(
        file ->
            () -> {
              assertThat(all(file, CallActivity.class))
                  .allSatisfy(
                      call ->
                          assertThat(PROCESSES.resolve(call.getCalledElement() + ".bpmn"))
                              .exists());
              assertThat(all(file, BusinessRuleTask.class))
                  .filteredOn(rule -> rule.getCamundaDelegateExpression() == null)
                  .allSatisfy(
                      rule ->
                          assertThat(PROCESSES.resolve(rule.getCamundaDecisionRef() + ".dmn"))
                              .exists());
            });
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionHasAnAnswerForTheRest() {
    return eachDiagram(
        file ->
            () ->
                all(file, FlowNode.class).stream()
                    .filter(node -> node.getElementType().getTypeName().equals("exclusiveGateway"))
                    .filter(node -> node.getOutgoing().size() > 1)
                    .forEach(
                        gateway -> {
                          assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                          assertThat(gateway.getOutgoing())
                              .filteredOn(flow -> flow.getConditionExpression() == null)
                              .as("the default of " + gateway.getId())
                              .hasSize(1);
                          assertThat(gateway.getOutgoing())
                              .filteredOn(flow -> flow.getName() == null && !leadsToScope(flow))
                              .isEmpty();
                        }));
  }

  private static boolean leadsToScope(SequenceFlow flow) {
    return flow.getTarget().getElementType().getTypeName().equals("subProcess");
  }

  @Test
  void everyStepOfTheCodeIsDrawnSomewhere() {
    // Cases that began on an earlier version of a diagram finish on it.
    String drawn =
        Stream.concat(files(PROCESSES, ".bpmn").stream(), files(EARLIER, ".bpmn").stream())
            .map(ModelContractTest::text)
            .collect(Collectors.joining());
    Stream.of(
            org.camunda.bpm.engine.delegate.JavaDelegate.class,
            org.camunda.bpm.engine.delegate.TaskListener.class,
            org.camunda.bpm.engine.delegate.ExecutionListener.class)
        .flatMap(type -> Stream.of(application.getBeanNamesForType(type)))
        .filter(bean -> application.getType(bean).getPackageName().startsWith("io.cobranza"))
        .forEach(bean -> assertThat(drawn).contains("${" + bean + "}"));
  }

  @Test
  void everyTableIsNamedAfterItsFileAndKeepsItsHistory() {
    for (Path file : files(PROCESSES, ".dmn")) {
      Decision decision =
          Dmn.readModelFromFile(file.toFile())
              .getModelElementsByType(Decision.class)
              .iterator()
              .next();
      assertThat(decision.getId()).isEqualTo(nameOf(file));
      assertThat(decision.getCamundaHistoryTimeToLiveString()).startsWith("P");
    }
  }

  @Test
  void everyFormIsNamedAfterItsFileUsedAndCompletelyTranslated() throws IOException {
    ResourceBundle spanish = ResourceBundle.getBundle("forms.forms", Locale.forLanguageTag("es"));
    String drawn =
        files(PROCESSES, ".bpmn").stream()
            .map(ModelContractTest::text)
            .collect(Collectors.joining());
    Map<String, Boolean> used = new HashMap<>();
    spanish.keySet().forEach(key -> used.put(key, false));
    for (Path file : files(FORMS, ".form")) {
      JsonNode form = new ObjectMapper().readTree(file.toFile());
      assertThat(form.get("id").asText()).isEqualTo(nameOf(file));
      assertThat(form.get("schemaVersion").asInt()).isEqualTo(16);
      assertThat(drawn).contains("camunda:formRef=\"" + nameOf(file) + "\"");
      for (JsonNode component : form.get("components")) {
        for (String text : List.of("label", "text", "description", "dateLabel")) {
          if (component.hasNonNull(text)) {
            String key = component.get("id").asText() + "." + text;
            String own = nameOf(file) + "." + key;
            String found = spanish.containsKey(own) ? own : "common." + key;
            assertThat(spanish.containsKey(found)).as(found).isTrue();
            assertThat(placeholders(spanish.getString(found)))
                .isEqualTo(placeholders(component.get(text).asText()));
            used.put(found, true);
          }
        }
      }
    }
    assertThat(used.entrySet())
        .filteredOn(entry -> !entry.getValue() && !entry.getKey().matches(".*(values|columns).*"))
        .isEmpty();
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\{(\\w+)}}")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
