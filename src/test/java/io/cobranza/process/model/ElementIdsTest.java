package io.cobranza.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.worklist.TaskKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the code knows of diagrams is in the diagrams, and known in one place. */
@Tag("unit")
class ElementIdsTest {

  private static final Path PROCESSES = Path.of("processes");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern ELEMENT_ID =
      Pattern.compile("\\b\\w*(Task|Event|SubProcess|Activity|Gateway)_[A-Z]\\w*");
  private static final Set<Path> BORDER =
      Set.of(
          SOURCES.resolve("io/cobranza/process/model/Elements.java"),
          SOURCES.resolve("io/cobranza/process/model/UserTasks.java"));

  /** What steps keep for each other, the engine names or a list shows: no diagram asks for it. */
  private static final Set<String> KNOWN_TO_STEPS_ALONE =
      Set.of(
          "LETTER_ID",
          "REVIEW_ID",
          "REVERSAL_ID",
          "SETTLED_CASES",
          "RETURN_FEE",
          "REFRESHED_UP_TO",
          "PROMISE_DATE",
          "DECISION_RESULT",
          "QUESTION_ID",
          "BANK_LINE_ID",
          "DAYS_UNTIL_DUE",
          "TOLD_UP_TO");

  private static BpmnModelInstance diagram(String process) {
    return Bpmn.readModelFromFile(PROCESSES.resolve(process + ".bpmn").toFile());
  }

  private static List<Path> files(Path folder, String endings) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().matches(".*\\.(" + endings + ")"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> timersOfCollection() {
    return diagram(CollectionModel.PROCESS)
        .getModelElementsByType(TimerEventDefinition.class)
        .stream()
        .map(timer -> timer.getParentElement().getAttributeValue("id"))
        .collect(Collectors.toSet());
  }

  @Test
  void everyTimerOfTheCalendarIsDrawn() {
    assertThat(timersOfCollection()).containsAll(Elements.CALENDAR_TIMERS.keySet());
  }

  /** The timers, in whatever diagram, that ask the timetable so. */
  private static Set<String> timersThatAsk(String question) {
    return files(PROCESSES, "bpmn").stream()
        .map(file -> Bpmn.readModelFromFile(file.toFile()))
        .flatMap(model -> model.getModelElementsByType(TimerEventDefinition.class).stream())
        .filter(timer -> timer.getTimeDate() != null)
        .filter(timer -> timer.getTimeDate().getTextContent().contains("timetable." + question))
        .map(timer -> timer.getParentElement().getAttributeValue("id"))
        .collect(Collectors.toSet());
  }

  /** A timer that hangs on the due date has to be moved when the due date moves. */
  @Test
  void everyTimerThatHangsOnTheDueDateIsKnown() {
    assertThat(timersThatAsk("dateOf(")).isEqualTo(Elements.CALENDAR_TIMERS.keySet());
    assertThat(timersThatAsk("dayAfterDueDate(")).isEqualTo(Elements.WHEN_DUE_DATE_PASSED);
    assertThat(timersThatAsk("paymentToArrive(")).containsExactly(Elements.PAYMENT_EXPECTED);
  }

  /** An end that tells its caller how it went has to be one of which it is known what to tell. */
  @Test
  void everyEndThatTellsItsCallerIsKnown() {
    Elements.OUTCOMES.forEach(
        (process, outcome) -> {
          Set<String> telling =
              diagram(process).getModelElementsByType(EndEvent.class).stream()
                  .filter(
                      end ->
                          !end.getChildElementsByType(
                                      org.camunda.bpm.model.bpmn.instance.ExtensionElements.class)
                                  .isEmpty()
                              && listeners(end).anyMatch(each -> each.startsWith("${record")))
                  .map(EndEvent::getId)
                  .collect(Collectors.toSet());
          assertThat(telling)
              .as(process)
              .containsExactlyInAnyOrderElementsOf(outcome.values().keySet());
        });
  }

  private static Stream<String> listeners(EndEvent end) {
    return end
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaExecutionListener.class)
        .list()
        .stream()
        .map(CamundaExecutionListener::getCamundaDelegateExpression);
  }

  @Test
  void everyUserTaskHasItsWordAndEveryWordItsUserTask() {
    List<String> drawn =
        files(PROCESSES, "bpmn").stream()
            .flatMap(
                file ->
                    Bpmn.readModelFromFile(file.toFile())
                        .getModelElementsByType(UserTask.class)
                        .stream())
            .map(UserTask::getId)
            .distinct()
            .toList();
    assertThat(drawn).hasSizeGreaterThan(20);
    assertThat(drawn.stream().map(UserTasks::kindOf))
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(TaskKind.OTHER)));
    assertThat(drawn)
        .allSatisfy(id -> assertThat(UserTasks.idOf(UserTasks.kindOf(id))).isEqualTo(id));
  }

  @Test
  void aTaskThatAProcessOwnerDrewIsAnotherOne() {
    assertThat(UserTasks.kindOf("UserTask_WaterThePlants")).isEqualTo(TaskKind.OTHER);
  }

  @Test
  void everyWordOfTheModelIsInADiagramATableOrAForm() throws IllegalAccessException {
    String drawn =
        Stream.concat(
                files(PROCESSES, "bpmn|dmn").stream(), files(Path.of("forms"), "form").stream())
            .map(file -> file.getFileName() + " " + text(file))
            .collect(Collectors.joining());
    List<String> unknown = new ArrayList<>();
    for (Field constant : CollectionModel.class.getDeclaredFields()) {
      if (constant.getType() == String.class) {
        String word = Pattern.quote((String) constant.get(null));
        if (!Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])").matcher(drawn).find()) {
          unknown.add(constant.getName());
        }
      }
    }
    assertThat(unknown).containsExactlyInAnyOrderElementsOf(KNOWN_TO_STEPS_ALONE);
  }

  /** Sources, messages, pages, SQL, and the data of the demo. */
  @Test
  void noIdOfAnElementStandsAnywhereElse() {
    Map<Path, Set<String>> found =
        Stream.concat(
                files(SOURCES, "java").stream().filter(file -> !BORDER.contains(file)),
                files(Path.of("src/main/resources"), "properties|html|sql|csv|yml|js|md").stream())
            .filter(file -> !ids(file).isEmpty())
            .collect(Collectors.toMap(file -> file, ElementIdsTest::ids));
    assertThat(found).isEmpty();
    assertThat(ids(SOURCES.resolve("io/cobranza/process/model/Elements.java")))
        .hasSizeGreaterThan(Elements.CALENDAR_TIMERS.size());
  }

  private static Set<String> ids(Path file) {
    return ELEMENT_ID
        .matcher(text(file))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
