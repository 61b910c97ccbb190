package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseCalendars;
import io.cobranza.process.engine.EngineCollectionProcess;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code part-dispute}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class PartDisputeSteps {

  /** Bring hand-over forward. */
  @Bean
  JavaDelegate bringHandOverForward(CaseCalendars calendars) {
    return execution -> calendars.bringHandOverForward(caseId(execution));
  }

  /** Report decision to collection, which may be waiting for it. */
  @Bean
  JavaDelegate reportDisputeDecision(EngineCollectionProcess process) {
    return execution -> process.partDisputeDecided(caseId(execution));
  }
}
