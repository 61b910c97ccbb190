package io.cobranza.process;

import io.cobranza.quality.Cause;
import io.cobranza.quality.RecurrenceRule;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table when a cause recurs. */
@Component
class QualityThresholdTable implements RecurrenceRule {

  private final DecisionService decisions;

  /** Lazy, because the engine starts with the steps, and a step needs this. */
  QualityThresholdTable(@Lazy DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Threshold thresholdFor(Cause cause) {
    DmnDecisionRuleResult row =
        decisions
            .evaluateDecisionTableByKey(CollectionModel.QUALITY_THRESHOLD)
            .variables(Variables.putValue("cause", cause.name()))
            .evaluate()
            .getSingleResult();
    Number complaints = row.getEntry("complaints");
    Number days = row.getEntry("withinDays");
    return new Threshold(complaints.intValue(), days.intValue());
  }
}
