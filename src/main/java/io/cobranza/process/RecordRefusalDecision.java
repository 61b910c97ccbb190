package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseHistoryEvent;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A supervisor decides what follows a refusal to pay. */
@Component
class RecordRefusalDecision implements TaskListener {

  private final ApplicationEventPublisher events;

  RecordRefusalDecision(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    boolean handOver = form.choice("decision", YesNo.class) == YesNo.YES;
    events.publishEvent(
        new CaseHistoryEvent(
            caseId(task), handOver ? "REFUSAL_HAND_OVER" : "REFUSAL_GO_ON", form.text("note")));
    task.getExecution().setVariable(CollectionModel.HAND_OVER_NOW, handOver);
  }
}
