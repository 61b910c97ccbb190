package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.letters.correspondence.LetterId;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.YesNo;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code undeliverable-letter}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class UndeliverableLetterSteps {

  /** Takes the corrected address of a letter that did not arrive. */
  @Bean
  TaskListener recordAddressCorrection(ApplicationEventPublisher events) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean again = form.choice("decision", YesNo.class) == YesNo.YES;
      events.publishEvent(
          new CaseHistoryEvent(
              caseId(task),
              again ? HistoryAction.LETTER_SENT_AGAIN : HistoryAction.LETTER_GIVEN_UP,
              form.text("email")));
      task.getExecution().setVariable(CollectionModel.NEW_EMAIL, form.text("email"));
      task.getExecution().setVariable(CollectionModel.SEND_AGAIN, again);
    };
  }

  /** Send letter again, to the corrected address. */
  @Bean
  JavaDelegate sendLetterAgain(Letters letters) {
    return execution ->
        letters.sendAgain(
            new LetterId((Long) execution.getVariable(CollectionModel.LETTER_ID)),
            (String) execution.getVariable(CollectionModel.NEW_EMAIL));
  }
}
