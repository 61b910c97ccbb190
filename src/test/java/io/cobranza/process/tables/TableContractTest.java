package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.TableModel;
import io.cobranza.testing.TableModel.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Unit test. Holds every decision table to what its reader may take for granted: each rule applies
 * to somebody, nobody is left without an answer, and each row says why it is there. What it tries
 * are the table's own values and their neighbours, with the engine's own DMN.
 */
@Tag("unit")
class TableContractTest {

  private static Stream<DynamicTest> eachTable(java.util.function.Consumer<TableModel> check) {
    return TableModel.all().stream()
        .map(table -> DynamicTest.dynamicTest(table.id(), () -> check.accept(table)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsReachedBySomeInput() {
    return eachTable(
        table -> {
          Set<String> unreachable = new TreeSet<>(table.rules().stream().map(Rule::getId).toList());
          table.verdicts().forEach(verdict -> unreachable.removeAll(verdict.rules()));
          assertThat(unreachable).as("rules that nothing reaches").isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> noInputIsLeftWithoutAnAnswer() {
    return eachTable(
        table -> {
          if (table.hitPolicy() != HitPolicy.COLLECT) {
            List<Map<String, Object>> unanswered =
                table
                    .verdicts()
                    .filter(verdict -> verdict.rules().isEmpty())
                    .map(Verdict::facts)
                    .toList();
            assertThat(unanswered).isEmpty();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyRowSaysWhyItIsThere() {
    return eachTable(
        table ->
            assertThat(table.rules())
                .allSatisfy(
                    rule -> {
                      assertThat(rule.getDescription()).as(rule.getId()).isNotNull();
                      assertThat(rule.getDescription().getTextContent())
                          .as(rule.getId())
                          .isNotBlank();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> anyIsWrittenWithOneSign() {
    return eachTable(
        table ->
            assertThat(table.rules())
                .allSatisfy(
                    rule ->
                        assertThat(rule.getInputEntries())
                            .noneMatch(entry -> entry.getText().getTextContent().isBlank())));
  }

  @TestFactory
  Stream<DynamicTest> everyWordOfAColumnIsOneOfItsAllowedValues() {
    return eachTable(
        table -> {
          for (Input input : table.inputs()) {
            if (TableModel.isText(input) && !TableModel.OPEN_COLUMNS.contains(table.fact(input))) {
              assertThat(TableModel.allowed(input)).as(input.getLabel()).isNotEmpty();
              assertThat(TableModel.allowed(input))
                  .as(input.getLabel())
                  .containsAll(table.wordsOf(input));
            }
          }
          table
              .wordsOfOutputs()
              .forEach(
                  (output, words) ->
                      assertThat(TableModel.allowed(output))
                          .as(output.getLabel())
                          .containsAll(words));
        });
  }
}
