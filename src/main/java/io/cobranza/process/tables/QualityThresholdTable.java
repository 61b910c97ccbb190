package io.cobranza.process.tables;

import io.cobranza.practice.quality.Cause;
import io.cobranza.practice.quality.RecurrenceRule;
import io.cobranza.process.model.CollectionModel;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the decision table when a cause recurs. */
@Component
class QualityThresholdTable implements RecurrenceRule {

  private final TableDesk tables;

  QualityThresholdTable(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public Threshold thresholdFor(Cause cause) {
    DmnDecisionRuleResult row =
        tables
            .ask(CollectionModel.QUALITY_THRESHOLD, Variables.putValue("cause", cause.name()))
            .getSingleResult();
    Number complaints = row.getEntry("complaints");
    Number days = row.getEntry("withinDays");
    return new Threshold(complaints.intValue(), days.intValue());
  }
}
