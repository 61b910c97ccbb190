package io.cobranza.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Drawing;
import io.cobranza.testing.Drawing.Flow;
import io.cobranza.testing.Drawing.Label;
import io.cobranza.testing.Drawing.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of every diagram can be read: nothing lies on anything else, and who does what is
 * said.
 */
@Tag("unit")
class DrawingTest {

  private static final int MOST_SHAPES = 35;

  private static Stream<DynamicTest> everyPage(Function<Drawing, List<String>> faults) {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files
          .filter(file -> file.toString().endsWith(".bpmn"))
          .sorted()
          .flatMap(file -> Drawing.pagesOf(file).stream())
          .map(
              page ->
                  DynamicTest.dynamicTest(
                      page.name(), () -> assertThat(faults.apply(page)).isEmpty()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> aPageHasRoomForItsShapes() {
    return everyPage(
        page -> {
          long shapes = page.shapes().stream().filter(shape -> !shape.isNote()).count();
          return shapes > MOST_SHAPES ? List.of(shapes + " shapes") : List.of();
        });
  }

  @TestFactory
  Stream<DynamicTest> noShapeLiesOnAnother() {
    return everyPage(
        page -> {
          List<String> faults = new ArrayList<>();
          List<Shape> shapes = page.shapes();
          for (int i = 0; i < shapes.size(); i++) {
            for (int k = i + 1; k < shapes.size(); k++) {
              Shape one = shapes.get(i);
              Shape other = shapes.get(k);
              if (!page.belongTogether(one, other) && one.box().overlaps(other.box())) {
                faults.add(one.id() + " and " + other.id());
              }
            }
          }
          return faults;
        });
  }

  @TestFactory
  Stream<DynamicTest> noLabelLiesOnAnything() {
    return everyPage(
        page -> {
          List<String> faults = new ArrayList<>();
          List<Label> labels = page.labels();
          for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            page.shapes().stream()
                .filter(shape -> label.box().isStruckBy(shape, page.contains(shape, label)))
                .forEach(shape -> faults.add(label.text() + " and " + shape.id()));
            labels.subList(i + 1, labels.size()).stream()
                .filter(other -> label.box().overlaps(other.box()))
                .forEach(other -> faults.add(label.text() + " and " + other.text()));
          }
          return faults;
        });
  }

  @TestFactory
  Stream<DynamicTest> noFlowGoesThroughALabel() {
    return everyPage(
        page ->
            page.labels().stream()
                .flatMap(
                    label ->
                        page.flows().stream()
                            .filter(flow -> flow.passes(label.box()))
                            .map(flow -> flow.id() + " through " + label.text()))
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> noFlowGoesThroughAShape() {
    return everyPage(
        page ->
            page.flows().stream()
                .flatMap(
                    flow ->
                        page.shapes().stream()
                            .filter(shape -> !page.isNear(flow, shape))
                            .filter(shape -> flow.passes(shape.box()))
                            .map(shape -> flow.id() + " through " + shape.id()))
                .toList());
  }

  /** Those that begin or end together may share a part of their way. */
  @TestFactory
  Stream<DynamicTest> noTwoFlowsCross() {
    return everyPage(
        page -> {
          List<String> faults = new ArrayList<>();
          List<Flow> flows = page.flows();
          for (int i = 0; i < flows.size(); i++) {
            for (int k = i + 1; k < flows.size(); k++) {
              if (flows.get(i).crosses(flows.get(k))) {
                faults.add(flows.get(i).id() + " and " + flows.get(k).id());
              }
            }
          }
          return faults;
        });
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerOfAQuestionIsWritten() {
    return everyPage(Drawing::unlabelledAnswers);
  }

  @TestFactory
  Stream<DynamicTest> everyUserTaskSaysWhoDoesIt() {
    return everyPage(Drawing::userTasksOfNobody);
  }
}
