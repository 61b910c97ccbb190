package io.cobranza.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import io.cobranza.testing.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every diagram keeps bpmnlint's recommended rules and those for Camunda 7. The linter is a script
 * of the browser; {@code src/test/resources/bpmnlint} says how it is made.
 */
class BpmnLintTest {

  /** Each with why it is not asked. */
  private static final Map<String, String> SWITCHED_OFF =
      Map.of(
          "fake-join",
          "Ways that meet at a task or an end without a gateway are meant: whichever is taken goes"
              + " on. A merging gateway there has no name to tell and takes room on the page.");

  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void loadTheLinter() {
    chromium = Chromium.openOrSkip();
    page = chromium.browser().newPage();
    page.addScriptTag(
        new AddScriptTagOptions().setPath(Path.of("src/test/resources/bpmnlint/bpmnlint.js")));
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Object findings(String diagram, Set<String> switchedOff) {
    return page.evaluate(
        "([xml, off]) => bpmnlint.lint(xml, off)", List.of(diagram, List.copyOf(switchedOff)));
  }

  private static List<Path> diagrams() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> aDiagramKeepsTheRules() throws IOException {
    return diagrams().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertThat(findings(Files.readString(file), SWITCHED_OFF.keySet()))
                            .as("element: rule: message")
                            .isEqualTo(List.of())));
  }

  @Test
  void aFindingNamesElementRuleAndMessage() throws IOException {
    String nameless =
        Files.readString(Path.of("processes/write-off.bpmn"))
            .replace("camunda:historyTimeToLive", "camunda:versionTag")
            .replaceFirst("(<bpmn:userTask id=\"\\w+\") name=\"[^\"]+\"", "$1");
    assertThat(findings(nameless, SWITCHED_OFF.keySet()).toString())
        .contains("write-off: camunda-compat/history-time-to-live: ")
        .containsPattern("UserTask_\\w+: label-required: Element is missing label/name");
  }

  @Test
  void onlyRulesThatWouldFindSomethingAreSwitchedOff() throws IOException {
    StringBuilder found = new StringBuilder();
    for (Path file : diagrams()) {
      found.append(findings(Files.readString(file), Set.of()));
    }
    assertThat(SWITCHED_OFF.keySet()).allMatch(rule -> found.indexOf(": " + rule + ": ") >= 0);
  }
}
