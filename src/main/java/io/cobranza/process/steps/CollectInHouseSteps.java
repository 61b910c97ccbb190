package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.InHouseCollection;
import io.cobranza.practice.cases.SkipReason;
import io.cobranza.practice.cases.Timetable.NextSteps;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.UserTasks;
import io.cobranza.process.tasks.FormAnswers;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of the third page of {@code invoice-collection}, Collect in-house, each under the label
 * of its task.
 */
@Configuration(proxyBeanMethods = false)
class CollectInHouseSteps {

  private static final String LAW_FIRM = "LAW_FIRM";

  /** Find next steps: the case is collected in-house, and this comes first in each track. */
  @Bean
  JavaDelegate findNextSteps(InHouseCollection collection) {
    return execution -> {
      NextSteps next = collection.takeUp(caseId(execution));
      execution.setVariable(CollectionModel.NEXT_LETTER, name(next.letter()));
      execution.setVariable(CollectionModel.NEXT_CONTACT, name(next.contact()));
      execution.setVariable(CollectionModel.NEXT_VISIT, name(next.visit()));
    };
  }

  /** A call or visit of the calendar is on somebody's list: from now on it has begun. */
  @Bean
  TaskListener openTalkStep(CaseSteps steps) {
    return task ->
        steps.begin(
            caseId(task), UserTasks.kindOf(task.getTaskDefinitionKey()).step().orElseThrow());
  }

  /** A supervisor approves the final demand, on one letterhead or the other, or leaves it out. */
  @Bean
  TaskListener recordFinalDemandDecision(CaseSteps steps) {
    return task -> {
      String decision = new FormAnswers(task).text("decision");
      if ("NO".equals(decision)) {
        steps.skip(caseId(task), Set.of(CollectionStep.FINAL_DEMAND), SkipReason.NOT_APPROVED);
      }
      task.getExecution().setVariable(CollectionModel.FINAL_DEMAND, decision);
    };
  }

  /** Send final demand, once a supervisor has approved, on the letterhead that was chosen. */
  @Bean
  JavaDelegate sendFinalDemand(DunningLetters letters) {
    return execution -> {
      if (LAW_FIRM.equals(execution.getVariable(CollectionModel.FINAL_DEMAND))) {
        letters.sendLawFirmLetter(caseId(execution));
      } else {
        letters.sendStep(caseId(execution), CollectionStep.FINAL_DEMAND);
      }
    };
  }

  /** Send first reminder. */
  @Bean
  JavaDelegate sendFirstReminder(DunningLetters letters) {
    return execution -> letters.sendStep(caseId(execution), CollectionStep.FIRST_REMINDER);
  }

  /** Send formal notice. */
  @Bean
  JavaDelegate sendFormalNotice(DunningLetters letters) {
    return execution -> letters.sendStep(caseId(execution), CollectionStep.FORMAL_NOTICE);
  }

  /** Send second reminder. */
  @Bean
  JavaDelegate sendSecondReminder(DunningLetters letters) {
    return execution -> letters.sendStep(caseId(execution), CollectionStep.SECOND_REMINDER);
  }

  /** Send suspension notice. */
  @Bean
  JavaDelegate sendSuspensionNotice(DunningLetters letters) {
    return execution -> letters.sendStep(caseId(execution), CollectionStep.SUSPENSION_NOTICE);
  }

  private static String name(CollectionStep step) {
    return step == null ? null : step.name();
  }
}
