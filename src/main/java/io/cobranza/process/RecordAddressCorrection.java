package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseHistoryEvent;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the corrected address of a letter that did not arrive. */
@Component
class RecordAddressCorrection implements TaskListener {

  private final ApplicationEventPublisher events;

  RecordAddressCorrection(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    boolean again = form.choice("decision", YesNo.class) == YesNo.YES;
    events.publishEvent(
        new CaseHistoryEvent(
            caseId(task), again ? "LETTER_SENT_AGAIN" : "LETTER_GIVEN_UP", form.text("email")));
    task.getExecution().setVariable(CollectionModel.NEW_EMAIL, form.text("email"));
    task.getExecution().setVariable(CollectionModel.SEND_AGAIN, again);
  }
}
