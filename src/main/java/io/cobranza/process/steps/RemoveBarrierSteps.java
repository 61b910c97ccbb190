package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.cases.Remedies;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code remove-barrier}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class RemoveBarrierSteps {

  /** Alert supervisors of a barrier that should have been removed by now. */
  @Bean
  JavaDelegate alertOfLateRemedy(Alerts alerts) {
    return execution -> alerts.raise(caseId(execution), AlertKind.REMEDY_LATE);
  }

  /** Tells the caller what follows the removal of a barrier. */
  @Bean
  ExecutionListener recordBarrierEnd(Remedies remedies) {
    return execution ->
        execution.setVariable(
            CollectionModel.AFTER_BARRIER,
            remedies
                .removed(caseId(execution), (String) execution.getVariable(CollectionModel.BARRIER))
                .name());
  }

  /** Records how a barrier was removed. */
  @Bean
  TaskListener recordBarrierRemoved(Remedies remedies) {
    return task -> remedies.solve(caseId(task), new FormAnswers(task).text("note"));
  }

  /** Keeps who removes the barrier, and how many days there are for it. */
  @Bean
  ExecutionListener recordRemedy(Remedies remedies) {
    return execution -> {
      DmnDecisionResultEntries row =
          ((DmnDecisionResult) execution.getVariable(CollectionModel.DECISION_RESULT))
              .getSingleResult();
      String owner = row.getEntry("owner");
      Integer days = row.getEntry("daysToSolve");
      execution.setVariable(CollectionModel.REMEDY_OWNER, owner);
      execution.setVariable(CollectionModel.DAYS_TO_SOLVE, days);
      remedies.begin(
          caseId(execution), (String) execution.getVariable(CollectionModel.BARRIER), owner, days);
    };
  }

  /** Send order copy. */
  @Bean
  JavaDelegate sendOrderCopy(DunningLetters letters) {
    return execution -> letters.sendOrderCopy(caseId(execution));
  }

  /** Send proof of delivery. */
  @Bean
  JavaDelegate sendProofOfDelivery(DunningLetters letters) {
    return execution -> letters.sendDeliveryProof(caseId(execution));
  }
}
