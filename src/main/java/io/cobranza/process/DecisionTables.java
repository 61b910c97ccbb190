package io.cobranza.process;

import io.cobranza.policy.CollectionCalendar;
import io.cobranza.policy.CourtesyRule;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision tables that are needed before a case, and so a process, exists. */
@Component
class DecisionTables implements CourtesyRule {

  private final DecisionService decisions;

  /** Lazy, because the engine starts with the steps, and a step needs this. */
  DecisionTables(@Lazy DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public CollectionCalendar calendarFor(String segment) {
    return CalendarRow.read(
        decisions
            .evaluateDecisionTableByKey(CollectionModel.COLLECTION_POLICY)
            .variables(Variables.putValue("segment", segment))
            .evaluate()
            .getSingleResult()
            .getEntryMap());
  }

  @Override
  public boolean wantsCourtesyCall(CourtesyFacts facts) {
    return decisions
        .evaluateDecisionTableByKey(CollectionModel.COURTESY_CALL)
        .variables(
            Variables.putValue("reliablePayer", facts.reliablePayer())
                .putValue("paperworkTrouble", facts.paperworkTrouble())
                .putValue("currency", facts.currency())
                .putValue("openBalance", facts.openBalance().doubleValue()))
        .evaluate()
        .getSingleResult()
        .getSingleEntry();
  }
}
