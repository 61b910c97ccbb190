package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.cases.CaseHistoryEvent;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records how a barrier was removed. */
@Component
class RecordBarrierRemoved implements TaskListener {

  private final ApplicationEventPublisher events;

  RecordBarrierRemoved(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DelegateTask task) {
    events.publishEvent(
        new CaseHistoryEvent(caseId(task), "BARRIER_REMOVED", new FormAnswers(task).text("note")));
  }
}
