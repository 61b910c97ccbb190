package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.disputes.DisputeCredits;
import io.cobranza.practice.disputes.DisputeDecision;
import io.cobranza.practice.disputes.DisputeDecisions;
import io.cobranza.practice.disputes.DisputeState;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.Elements;
import io.cobranza.process.model.Elements.Outcome;
import io.cobranza.process.tasks.FormAnswers;
import io.cobranza.shared.CaseId;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code dispute-resolution}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class DisputeResolutionSteps {

  private static final Outcome DISPUTE = Elements.OUTCOMES.get(CollectionModel.DISPUTE_RESOLUTION);

  /** Alert supervisors of a decision that is late. */
  @Bean
  JavaDelegate alertOfLateDispute(Alerts alerts) {
    return execution -> alerts.raise(caseId(execution), AlertKind.DISPUTE_LATE);
  }

  /** Confirm credit to customer. */
  @Bean
  JavaDelegate confirmCredit(DunningLetters letters) {
    return execution ->
        execution.setVariable(CollectionModel.SETTLED, letters.answerDispute(caseId(execution)));
  }

  /** Explain rejection. */
  @Bean
  JavaDelegate explainRejection(DunningLetters letters) {
    return execution -> letters.answerDispute(caseId(execution));
  }

  /** Issue credit note for what a dispute was accepted for. */
  @Bean
  JavaDelegate issueCreditNote(DisputeCredits credits) {
    return execution -> credits.issue(caseId(execution));
  }

  /** Records how a dispute was decided. */
  @Bean
  TaskListener recordDisputeDecision(DisputeDecisions decisions) {
    return task -> {
      CaseId id = caseId(task);
      FormAnswers form = new FormAnswers(task);
      DisputeState outcome = form.choice("decision", DisputeState.class);
      decisions.decide(
          id, new DisputeDecision(outcome, form.amount("creditAmount"), form.text("explanation")));
      task.getExecution().setVariable(CollectionModel.DISPUTE_DECISION, outcome.name());
    };
  }

  /** Tells the collection process at which end event the dispute ended. */
  @Bean
  ExecutionListener recordDisputeEnd() {
    return execution ->
        execution.setVariable(
            DISPUTE.variable(), DISPUTE.values().get(execution.getCurrentActivityId()));
  }

  /** Keeps who decides on the dispute, and how many days there are for it. */
  @Bean
  ExecutionListener recordDisputeOwner() {
    return execution -> {
      DmnDecisionResultEntries row =
          ((DmnDecisionResult) execution.getVariable(CollectionModel.DECISION_RESULT))
              .getSingleResult();
      execution.setVariable(CollectionModel.DISPUTE_OWNER, row.getEntry("owner"));
      execution.setVariable(CollectionModel.DAYS_TO_DECIDE, row.getEntry("daysToDecide"));
      execution.setVariable(CollectionModel.DAYS_TO_PAY, row.getEntry("daysToPay"));
    };
  }
}
