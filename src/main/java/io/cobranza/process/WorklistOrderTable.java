package io.cobranza.process;

import io.cobranza.policy.WorklistOrder;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Adds up the points that the table gives. */
@Component
class WorklistOrderTable implements WorklistOrder {

  private static final int MOST = 100;

  private final DecisionService decisions;

  /** Lazy, because the engine starts with the steps, and a step needs this. */
  WorklistOrderTable(@Lazy DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public int priorityOf(Standing standing) {
    Number points =
        decisions
            .evaluateDecisionTableByKey(CollectionModel.WORKLIST_ORDER)
            .variables(
                Variables.putValue("customerClass", standing.customerClass().name())
                    .putValue("daysOverdue", standing.daysOverdue())
                    .putValue("brokenPromises", standing.brokenPromises())
                    .putValue("promiseDue", standing.promiseDue()))
            .evaluate()
            .getSingleEntry();
    return Math.max(0, Math.min(MOST, points.intValue()));
  }
}
