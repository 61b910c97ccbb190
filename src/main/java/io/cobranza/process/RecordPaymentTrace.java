package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseHistoryEvent;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records whether a payment that the customer says was made has been found. */
@Component
class RecordPaymentTrace implements TaskListener {

  private final ApplicationEventPublisher events;

  RecordPaymentTrace(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    boolean found = form.choice("decision", YesNo.class) == YesNo.YES;
    events.publishEvent(
        new CaseHistoryEvent(
            caseId(task), found ? "PAYMENT_FOUND" : "PAYMENT_NOT_FOUND", form.text("note")));
    task.getExecution().setVariable(CollectionModel.PAYMENT_FOUND, found);
  }
}
