package io.cobranza.process.steps;

import io.cobranza.practice.sending.SendingAnswer;
import io.cobranza.practice.sending.SendingQuestionId;
import io.cobranza.practice.sending.SendingQuestions;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.FormAnswers;
import io.cobranza.process.tasks.TaskSubject;
import io.cobranza.shared.CaseId;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code confirm-sending}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class ConfirmSendingSteps {

  /** So many that one transaction stays short. */
  private static final int CASES_AT_A_TIME = 20;

  /** Whether a whole ledger is asked about, or one customer of it. */
  @Bean
  ExecutionListener lookUpWhatIsAsked(SendingQuestions questions) {
    return execution ->
        execution.setVariable(
            CollectionModel.ABOUT_LEDGER, questions.get(idOf(execution)).isOfTheLedger());
  }

  /** Billing has said whether the invoices are sent. */
  @Bean
  TaskListener recordSendingAnswer(SendingQuestions questions) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      SendingQuestionId id = TaskSubject.of(task).questionId();
      questions.answer(
          id, form.choice("decision", SendingAnswer.class), form.text("sentBy"), form.text("note"));
      long portions = (questions.countWaiting(id) + CASES_AT_A_TIME - 1) / CASES_AT_A_TIME;
      task.getExecution().setVariable(CollectionModel.PORTIONS_WAITING, (int) portions);
    };
  }

  /** Go on with the invoices that waited, a portion of them. */
  @Bean
  JavaDelegate goOnWithInvoices(SendingQuestions questions) {
    return execution -> {
      Long told = (Long) execution.getVariable(CollectionModel.TOLD_UP_TO);
      questions
          .goOn(idOf(execution), told == null ? null : new CaseId(told), CASES_AT_A_TIME)
          .ifPresent(last -> execution.setVariable(CollectionModel.TOLD_UP_TO, last.value()));
    };
  }

  private static SendingQuestionId idOf(VariableScope scope) {
    return new SendingQuestionId((Long) scope.getVariable(CollectionModel.QUESTION_ID));
  }
}
