package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the collection of an opened case begin. */
@Component
class CaseStart {

  private final StepsBeforeUs beforeUs;
  private final CollectionProcess process;
  private final ApplicationEventPublisher events;

  CaseStart(StepsBeforeUs beforeUs, CollectionProcess process, ApplicationEventPublisher events) {
    this.beforeUs = beforeUs;
    this.process = process;
    this.events = events;
  }

  void of(CollectionCase opened) {
    opened.start();
    CaseId id = opened.facts().id();
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.CASE_OPENED, null));
    beforeUs.leaveOut(id, opened.facts().invoice());
    process.start(id);
  }
}
