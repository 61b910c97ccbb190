package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.letters.correspondence.LetterId;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.Verdicts;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.YesNo;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code undeliverable-letter}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class UndeliverableLetterSteps {

  /** Takes the corrected address of a letter that did not arrive. */
  @Bean
  TaskListener recordAddressCorrection(Verdicts verdicts) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean again = form.choice("decision", YesNo.class) == YesNo.YES;
      verdicts.addressChecked(caseId(task), again, form.text("email"));
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
