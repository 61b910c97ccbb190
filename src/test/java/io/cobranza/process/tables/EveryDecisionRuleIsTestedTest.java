package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.VisitedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests and asks which rules of the decision tables ever applied; alone, it
 * lets those of the process run first.
 */
@Tag("coverage")
class EveryDecisionRuleIsTestedTest {

  @Test
  void everyRuleOfEveryTableApplied() throws IOException {
    Set<String> elements = new TreeSet<>();
    try (Stream<Path> tables = Files.list(Path.of("processes"))) {
      tables
          .filter(file -> file.toString().endsWith(".dmn"))
          .forEach(file -> elements.addAll(rules(file)));
    }
    assertThat(elements).hasSizeGreaterThan(50);
    assertThat(VisitedModel.notApplied(elements)).isEmpty();
  }

  private static Set<String> rules(Path table) {
    String decision = table.getFileName().toString().replace(".dmn", "");
    Set<String> rules = new TreeSet<>();
    Dmn.readModelFromFile(table.toFile())
        .getModelElementsByType(Rule.class)
        .forEach(rule -> rules.add(decision + "/" + rule.getId()));
    return rules;
  }
}
