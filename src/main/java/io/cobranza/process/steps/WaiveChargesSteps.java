package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.practice.waivers.Waivers;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.YesNo;
import io.cobranza.process.tasks.FormAnswers;
import io.cobranza.shared.Money;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code waive-charges}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class WaiveChargesSteps {

  /** Puts what is to be waived before the table. */
  @Bean
  ExecutionListener presentWaiver(Waivers waivers) {
    return execution -> {
      Money amount = waivers.last(caseId(execution)).orElseThrow().amount();
      execution.setVariableLocal(
          "currency", Variables.stringValue(amount.currency().getCurrencyCode(), true));
      // Compared with a threshold, never reckoned with.
      execution.setVariableLocal(
          "waivedAmount", Variables.doubleValue(amount.amount().doubleValue(), true));
    };
  }

  /** Keeps with the waiver how many people have to approve it. */
  @Bean
  ExecutionListener recordWaiverApprovalsNeeded(Waivers waivers) {
    return execution -> {
      int needed = ((Number) execution.getVariable(CollectionModel.APPROVALS_NEEDED)).intValue();
      waivers.needs(caseId(execution), needed);
      execution.setVariable(CollectionModel.APPROVAL_NEEDED, needed > 0);
      execution.setVariable(CollectionModel.SECOND_APPROVAL, needed > 1);
    };
  }

  /** A supervisor approves or rejects a waiver; who may is checked before. */
  @Bean
  TaskListener recordWaiverApproval(Waivers waivers) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean approved = form.choice("waiverApproval", YesNo.class) == YesNo.YES;
      if (approved) {
        waivers.approve(caseId(task));
      } else {
        waivers.reject(caseId(task), form.text("note"));
      }
      task.getExecution().setVariable(CollectionModel.APPROVED, approved);
    };
  }

  /** Compare with what is owed. */
  @Bean
  JavaDelegate compareWaiverWithOwed(Waivers waivers) {
    return execution ->
        execution.setVariable(
            CollectionModel.STILL_OWED, waivers.lookAgain(caseId(execution)).name());
  }

  /** Waive charges. */
  @Bean
  JavaDelegate waiveCharges(Waivers waivers) {
    return execution -> waivers.book(caseId(execution));
  }
}
