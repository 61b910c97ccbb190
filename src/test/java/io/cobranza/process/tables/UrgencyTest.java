package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the table {@code worklist-order} puts first, whatever points it gives. */
@Tag("unit")
class UrgencyTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private static DmnDecision table;

  @BeforeAll
  static void readTheTable() throws IOException {
    try (InputStream file = Files.newInputStream(Path.of("processes/worklist-order.dmn"))) {
      table = ENGINE.parseDecision("worklist-order", file);
    }
  }

  private static int points(
      String customerClass, int daysOverdue, int brokenPromises, boolean promiseDue) {
    Number points =
        ENGINE
            .evaluateDecisionTable(
                table,
                Variables.putValue("customerClass", customerClass)
                    .putValue("daysOverdue", daysOverdue)
                    .putValue("brokenPromises", brokenPromises)
                    .putValue("promiseDue", promiseDue))
            .getSingleEntry();
    return points.intValue();
  }

  @Test
  void aLargerDebtComesFirst() {
    assertThat(points("A", 40, 0, false)).isGreaterThan(points("B", 40, 0, false));
    assertThat(points("B", 40, 0, false)).isGreaterThan(points("C", 40, 0, false));
  }

  @Test
  void anOlderDebtComesNeverLater() {
    int before = points("B", -10, 0, false);
    for (int days = -9; days <= 200; days++) {
      int points = points("B", days, 0, false);
      assertThat(points).as("%d days overdue", days).isGreaterThanOrEqualTo(before);
      before = points;
    }
    assertThat(before).isGreaterThan(points("B", -10, 0, false));
  }

  @Test
  void aBrokenPromiseAndOneThatFellDueComeBeforeNone() {
    assertThat(points("B", 40, 1, false)).isGreaterThan(points("B", 40, 0, false));
    assertThat(points("B", 40, 0, true)).isGreaterThan(points("B", 40, 0, false));
  }
}
