package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.promises.PromiseState;
import io.cobranza.practice.promises.Promises;
import io.cobranza.process.model.CollectionModel;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code promise-to-pay}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class PromiseToPaySteps {

  /** Alert supervisors of a broken promise. */
  @Bean
  JavaDelegate alertOfBrokenPromise(Alerts alerts) {
    return execution -> alerts.raise(caseId(execution), AlertKind.PROMISE_BROKEN);
  }

  /** Check instalment. */
  @Bean
  JavaDelegate checkPromise(Promises promises) {
    return execution -> {
      PromiseState checked = promises.check(caseId(execution));
      execution.setVariable(CollectionModel.INSTALMENT, checked.name());
      execution.setVariable(CollectionModel.PROMISE_KEPT, checked != PromiseState.BROKEN);
      execution.setVariable(
          CollectionModel.MORE_INSTALMENTS,
          promises.last(caseId(execution)).orElseThrow().isWaiting());
    };
  }

  /** Claim broken promise. */
  @Bean
  JavaDelegate claimBrokenPromise(DunningLetters letters) {
    return execution -> letters.claimBrokenPromise(caseId(execution));
  }

  /** Claim missing part. */
  @Bean
  JavaDelegate claimMissingPart(DunningLetters letters) {
    return execution -> letters.claimPartKeptPromise(caseId(execution));
  }

  /** Send promise reminder. */
  @Bean
  JavaDelegate sendPromiseReminder(DunningLetters letters) {
    return execution -> letters.sendPromiseReminder(caseId(execution));
  }
}
