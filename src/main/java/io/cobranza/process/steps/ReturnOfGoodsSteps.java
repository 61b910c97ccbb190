package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.returns.GoodsReceipt;
import io.cobranza.practice.returns.ReturnState;
import io.cobranza.practice.returns.Returns;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.Elements;
import io.cobranza.process.model.Elements.Outcome;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code return-of-goods}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class ReturnOfGoodsSteps {

  /** Alert supervisors of goods that have not come back in time. */
  @Bean
  JavaDelegate alertOfLateReturn(Alerts alerts) {
    return execution -> alerts.raise(caseId(execution), AlertKind.RETURN_LATE);
  }

  /** Confirm return. */
  @Bean
  JavaDelegate confirmReturn(DunningLetters letters) {
    return execution -> letters.confirmReturn(caseId(execution));
  }

  /** Confirm return credit. */
  @Bean
  JavaDelegate confirmReturnCredit(DunningLetters letters) {
    return execution ->
        execution.setVariable(
            CollectionModel.SETTLED, letters.confirmReturnCredited(caseId(execution)));
  }

  /** Credit returned goods. */
  @Bean
  JavaDelegate creditReturnedGoods(Returns returns) {
    return execution -> returns.credit(caseId(execution));
  }

  /** Records what the warehouse says came back. */
  @Bean
  TaskListener recordGoodsReceipt(Returns returns) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      ReturnState state = form.choice("received", ReturnState.class);
      returns.receive(
          caseId(task), new GoodsReceipt(state, form.amount("creditAmount"), form.text("note")));
      task.getExecution()
          .setVariable(CollectionModel.GOODS_RECEIVED, state != ReturnState.NOT_RECEIVED);
    };
  }

  /** Tells the calling process at which end event the called one ended. */
  @Bean
  ExecutionListener recordOutcome() {
    return execution -> {
      String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
      Outcome outcome = Elements.OUTCOMES.get(process);
      execution.setVariable(
          outcome.variable(), outcome.values().get(execution.getCurrentActivityId()));
    };
  }
}
