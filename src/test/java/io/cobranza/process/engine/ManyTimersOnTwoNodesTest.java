package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.TwoNodes;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.management.Metrics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The timers of all cases fall due at once, and two nodes take them: each letter is ordered once.
 */
class ManyTimersOnTwoNodesTest extends TwoNodes {

  @ParameterizedTest
  @ValueSource(ints = 200)
  void eachCaseGetsItsLetterOnce(int cases) throws Exception {
    remind(cases);
  }

  @Tag("endurance")
  @ParameterizedTest
  @ValueSource(ints = 10_000)
  void eachOfManyCasesGetsItsLetterOnce(int cases) throws Exception {
    remind(cases);
  }

  private void remind(int cases) throws Exception {
    cases(cases);
    assertThat(count("ACT_RU_JOB WHERE HANDLER_CFG_ = 'TimerEvent_FirstReminderDue'"))
        .isEqualTo(cases);
    ProcessEngineConfigurationImpl otherEngine = other.its(ProcessEngineConfigurationImpl.class);
    long here = done(engine);
    long there = done(otherEngine);
    long begun = System.nanoTime();
    bothWorkThrough(FIRST_REMINDER);
    double seconds = (System.nanoTime() - begun) / 1e9;
    here = done(engine) - here;
    there = done(otherEngine) - there;

    assertThat(here).as("the first node worked").isPositive();
    assertThat(there).as("so did the second").isPositive();
    assertThat(here + there).isEqualTo(cases);
    assertThat(count("letter WHERE kind = 'FIRST_REMINDER'")).isEqualTo(cases);
    lettersLeave();
    System.out.printf(
        "Two nodes, %d timers at once: %d steps by one node and %d by the other in %.0f s, %d tried"
            + " again, %d letters sent, %d cases without, %d with two%n",
        cases,
        here,
        there,
        seconds,
        triedAgain(),
        count("letter WHERE state = 'SENT'"),
        cases - count("(SELECT DISTINCT case_id FROM letter) one"),
        count("(SELECT 1 FROM letter GROUP BY case_id HAVING COUNT(*) > 1) two"));
    assertThat(count("letter")).isEqualTo(cases);
    assertThat(count("letter WHERE state = 'SENT'")).isEqualTo(cases);
    assertThat(count("(SELECT DISTINCT case_id FROM letter) one")).isEqualTo(cases);
    nothingIsLost();
  }

  private static long done(ProcessEngineConfigurationImpl node) {
    return node.getMetricsRegistry().getDbMeterByName(Metrics.JOB_SUCCESSFUL).get();
  }
}
