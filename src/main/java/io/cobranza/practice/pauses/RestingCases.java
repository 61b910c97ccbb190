package io.cobranza.practice.pauses;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The cases that a pause lets rest: those in-house when it begins, and all of them when it ends.
 */
@Component
class RestingCases {

  private final Cases cases;
  private final CollectionProcess process;
  private final ApplicationEventPublisher events;

  RestingCases(Cases cases, CollectionProcess process, ApplicationEventPublisher events) {
    this.cases = cases;
    this.process = process;
    this.events = events;
  }

  void begin(PauseFacts pause) {
    for (CaseFacts open : concernedBy(pause)) {
      if (open.state() == CaseState.IN_HOUSE) {
        record(open.id(), HistoryAction.PAUSED, "%s: %s".formatted(pause.until(), pause.reason()));
        process.paused(open.id());
      }
    }
  }

  void end(PauseFacts pause) {
    for (CaseFacts open : concernedBy(pause)) {
      if (open.state() == CaseState.PAUSED) {
        record(open.id(), HistoryAction.PAUSE_LIFTED, null);
        process.pauseLifted(open.id());
      }
    }
  }

  private List<CaseFacts> concernedBy(PauseFacts pause) {
    return pause.invoice() == null
        ? cases.openOfCustomer(pause.customer())
        : cases.openAmong(List.of(pause.invoice()));
  }

  private void record(CaseId id, HistoryAction action, String detail) {
    events.publishEvent(new CaseHistoryEvent(id, action, detail));
  }
}
