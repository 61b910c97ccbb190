package io.cobranza.process.tables;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.AlertRules;
import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.process.model.CollectionModel;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the decision tables about alerts. */
@Component
class AlertTables implements AlertRules {

  private static final String NOBODY = "nobody";

  private final TableDesk tables;

  AlertTables(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public Ownership ownershipOf(AlertKind kind) {
    DmnDecisionRuleResult row =
        tables
            .ask(CollectionModel.ALERT_OWNERS, Variables.putValue("kind", kind.name()))
            .getSingleResult();
    return new Ownership(
        row.getEntry("owner"), number(row, "againAfterDays"), number(row, "standsForDays"));
  }

  @Override
  public Optional<Band> overdue(int days) {
    return band(CollectionModel.OVERDUE_ALERT, "daysOverdue", days);
  }

  @Override
  public Optional<Band> creditUsed(int percentUsed) {
    return band(CollectionModel.CREDIT_ALERT, "percentUsed", percentUsed);
  }

  private Optional<Band> band(String table, String measure, int value) {
    DmnDecisionRuleResult row =
        tables.askOnceADay(table, Variables.putValue(measure, value)).getSingleResult();
    String owner = row.getEntry("owner");
    return owner.equals(NOBODY)
        ? Optional.empty()
        : Optional.of(
            new Band(number(row, "over"), new Ownership(owner, number(row, "againAfterDays"), 0)));
  }

  @Override
  public int daysWithoutAction(CustomerClass customerClass) {
    return number(
        tables
            .ask(
                CollectionModel.ATTENTION,
                Variables.putValue("customerClass", customerClass.name()))
            .getSingleResult(),
        "days");
  }

  private static int number(DmnDecisionRuleResult row, String column) {
    Number value = row.getEntry(column);
    return value.intValue();
  }
}
