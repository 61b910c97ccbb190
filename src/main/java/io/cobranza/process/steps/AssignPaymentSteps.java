package io.cobranza.process.steps;

import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.ledger.cash.Assignments;
import io.cobranza.ledger.cash.Decision;
import io.cobranza.ledger.cash.Decision.Choice;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.FormAnswers;
import io.cobranza.process.tasks.TaskSubject;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code assign-payment}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class AssignPaymentSteps {

  /** Somebody has said whose a payment is, or which one was taken back. */
  @Bean
  TaskListener recordAssignment(Assignments assignments) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      Choice choice = form.choice("choice", Choice.class);
      assignments.decide(
          TaskSubject.of(task).lineId(), new Decision(choice, form.text(choice.field())));
    };
  }

  /** Book as decided. */
  @Bean
  JavaDelegate bookAsDecided(Assignments assignments) {
    return execution ->
        assignments.book(
            new BankLineId((Long) execution.getVariable(CollectionModel.BANK_LINE_ID)));
  }
}
