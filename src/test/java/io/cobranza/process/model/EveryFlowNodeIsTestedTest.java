package io.cobranza.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.VisitedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests and asks where they have been; alone, it lets those of the process run
 * first.
 */
@Tag("coverage")
class EveryFlowNodeIsTestedTest {

  @Test
  void everyFlowNodeOfEveryDiagramIsCovered() throws IOException {
    Set<String> elements = new TreeSet<>();
    try (Stream<Path> diagrams = Files.list(Path.of("processes"))) {
      diagrams
          .filter(file -> file.toString().endsWith(".bpmn"))
          .forEach(file -> elements.addAll(flowNodes(file)));
    }
    assertThat(elements).hasSizeGreaterThan(100);
    assertThat(VisitedModel.notVisited(elements)).isEmpty();
  }

  private static Set<String> flowNodes(Path diagram) {
    String process = diagram.getFileName().toString().replace(".bpmn", "");
    Set<String> nodes = new TreeSet<>();
    Bpmn.readModelFromFile(diagram.toFile())
        .getModelElementsByType(FlowNode.class)
        .forEach(node -> nodes.add(process + "/" + node.getId()));
    return nodes;
  }
}
