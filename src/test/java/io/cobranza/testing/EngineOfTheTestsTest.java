package io.cobranza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@CobranzaTest
class EngineOfTheTestsTest {

  @Autowired ProcessEngine engine;

  /** What an application of a test's own does to the shared one when it ends. */
  @RepeatedTest(2)
  void anApplicationThatEndedLeavesTheNextTestItsEngine() {
    assertThat(ProcessEngines.getDefaultProcessEngine(false)).isSameAs(engine);
    ProcessEngines.unregister(engine);
  }

  @RepeatedTest(2)
  void andThePagesOfTheEngineWhatTheyWorkWith() {
    assertThat(Cockpit.getRuntimeDelegate()).isNotNull();
    assertThat(Tasklist.getRuntimeDelegate()).isNotNull();
    Cockpit.setCockpitRuntimeDelegate(null);
    Tasklist.setTasklistRuntimeDelegate(null);
  }
}
