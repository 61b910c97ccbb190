package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.cases.DeliveryHolds;
import io.cobranza.process.model.CollectionModel;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code hold-deliveries} and {@code lift-hold}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class DeliveryHoldSteps {

  /** Check what still holds deliveries. */
  @Bean
  JavaDelegate checkWhatStillHolds(DeliveryHolds holds) {
    return execution ->
        execution.setVariable(CollectionModel.STILL_HELD, holds.stillHeld(caseId(execution)));
  }

  /** Hold deliveries and credit: not before the letter that says so has left. */
  @Bean
  JavaDelegate holdDeliveries(DeliveryHolds holds) {
    return execution -> execution.setVariable(CollectionModel.HELD, holds.hold(caseId(execution)));
  }

  /** Lift hold. */
  @Bean
  JavaDelegate liftHold(DeliveryHolds holds) {
    return execution -> holds.lift(caseId(execution));
  }

  /** Tell customer that deliveries resume. */
  @Bean
  JavaDelegate tellCustomerHoldIsLifted(DunningLetters letters) {
    return execution -> letters.tellDeliveriesResumed(caseId(execution));
  }

  /** Tell sales that deliveries resume. */
  @Bean
  JavaDelegate tellSalesHoldIsLifted(Alerts alerts) {
    return execution -> alerts.raise(caseId(execution), AlertKind.DELIVERIES_RESUMED);
  }

  /** Tell sales of hold. */
  @Bean
  JavaDelegate tellSalesOfHold(Alerts alerts) {
    return execution -> {
      // An earlier version of the diagram comes here before the notice has left.
      if (Boolean.TRUE.equals(execution.getVariable(CollectionModel.HELD))) {
        alerts.raise(caseId(execution), AlertKind.DELIVERIES_HELD);
      }
    };
  }
}
