package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.letters.dunning.CaseRecalls;
import io.cobranza.letters.dunning.HandOverLetters;
import io.cobranza.practice.agency.HandOverDecisions;
import io.cobranza.practice.agency.HandOvers;
import io.cobranza.practice.agency.Recipient;
import io.cobranza.practice.cases.Cases;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code agency-handover}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class AgencyHandoverSteps {

  /** From here on the supervisors decide whether the agency gets the case. */
  @Bean
  ExecutionListener markHandOverDue(Cases cases) {
    return execution -> cases.proposeHandOver(caseId(execution));
  }

  /** Prepare hand-over file. */
  @Bean
  JavaDelegate prepareHandOverFile(HandOvers handOvers) {
    return execution -> handOvers.prepareFile(caseId(execution));
  }

  /** A supervisor lets the agency or the lawyer have the case, or keeps it in-house until a day. */
  @Bean
  TaskListener recordHandOverDecision(HandOverDecisions decisions) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      String decision = form.text("decision");
      boolean approved = !"NO".equals(decision);
      if (approved) {
        decisions.approve(caseId(task), Recipient.valueOf(decision));
        task.getExecution().setVariable(CollectionModel.RECIPIENT, decision);
      } else {
        decisions.keepInHouse(caseId(task), form.day("reviewOn"));
        task.getExecution().setVariable(CollectionModel.AGENCY_OUTCOME, CollectionModel.KEPT);
      }
      task.getExecution().setVariable(CollectionModel.HAND_OVER_APPROVED, approved);
    };
  }

  /** Send file to agency. */
  @Bean
  JavaDelegate sendFileToAgency(HandOverLetters letters) {
    return execution -> letters.sendFileToAgency(caseId(execution));
  }

  /** Send file to lawyer. */
  @Bean
  JavaDelegate sendFileToLawyer(HandOverLetters letters) {
    return execution -> letters.sendFileToLawyer(caseId(execution));
  }

  /** Take case back from whoever has it outside. */
  @Bean
  JavaDelegate takeCaseBack(CaseRecalls recalls) {
    return execution -> {
      recalls.takeBack(caseId(execution));
      execution.setVariable(CollectionModel.AGENCY_OUTCOME, CollectionModel.KEPT);
    };
  }
}
