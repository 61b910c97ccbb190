package io.cobranza.process;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.AlertRules;
import io.cobranza.practice.policy.CustomerClass;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the decision tables about alerts. */
@Component
class AlertTables implements AlertRules {

  private final TableDesk tables;

  AlertTables(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public Ownership ownershipOf(AlertKind kind) {
    DmnDecisionRuleResult row = ask(CollectionModel.ALERT_OWNERS, "kind", kind.name());
    Number again = row.getEntry("againAfterDays");
    return new Ownership(row.getEntry("owner"), again.intValue());
  }

  @Override
  public int daysWithoutAction(CustomerClass customerClass) {
    Number days =
        ask(CollectionModel.ATTENTION, "customerClass", customerClass.name()).getSingleEntry();
    return days.intValue();
  }

  private DmnDecisionRuleResult ask(String table, String input, String value) {
    return tables.ask(table, Variables.putValue(input, value)).getSingleResult();
  }
}
