package io.cobranza.process.tables;

import io.cobranza.practice.policy.WorklistOrder;
import io.cobranza.process.model.CollectionModel;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Adds up the points that the table gives. */
@Component
class WorklistOrderTable implements WorklistOrder {

  private static final int MOST = 100;

  private final TableDesk tables;

  WorklistOrderTable(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public int priorityOf(Standing standing) {
    Number points =
        tables
            .askOnceADay(
                CollectionModel.WORKLIST_ORDER,
                Variables.putValue("customerClass", standing.customerClass().name())
                    .putValue("daysOverdue", standing.daysOverdue())
                    .putValue("brokenPromises", standing.brokenPromises())
                    .putValue("promiseDue", standing.promiseDue()))
            .getSingleEntry();
    return Math.max(0, Math.min(MOST, points.intValue()));
  }
}
