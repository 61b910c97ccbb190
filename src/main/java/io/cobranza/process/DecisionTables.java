package io.cobranza.process;

import io.cobranza.policy.CollectionCalendar;
import io.cobranza.policy.ContactObjective;
import io.cobranza.policy.CourtesyRule;
import io.cobranza.policy.ObjectiveRule;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision tables whose answers are needed outside a process. */
@Component
class DecisionTables implements CourtesyRule, ObjectiveRule {

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

  @Override
  public ContactObjective objectiveFor(int daysOverdue, boolean pressing) {
    return ContactObjective.valueOf(
        decisions
            .evaluateDecisionTableByKey(CollectionModel.CONTACT_OBJECTIVE)
            .variables(
                Variables.putValue("daysOverdue", daysOverdue).putValue("pressing", pressing))
            .evaluate()
            .getSingleResult()
            .getSingleEntry());
  }
}
