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
    start(opened, HistoryAction.CASE_OPENED);
  }

  /** A case that had ended. */
  void again(CollectionCase reopened) {
    // What ended it may not have reached its process yet.
    process.invoiceSettled(reopened.facts().id());
    start(reopened, HistoryAction.CASE_REOPENED);
  }

  private void start(CollectionCase opened, HistoryAction what) {
    opened.start();
    CaseId id = opened.facts().id();
    events.publishEvent(new CaseHistoryEvent(id, what, null));
    beforeUs.leaveOut(id, opened.facts().invoice());
    process.start(id);
  }
}
