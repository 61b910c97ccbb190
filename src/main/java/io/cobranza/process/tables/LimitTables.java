package io.cobranza.process.tables;

import io.cobranza.practice.exposure.ClassRule;
import io.cobranza.practice.policy.AgeingBands;
import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.practice.policy.HowOften;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.process.model.CollectionModel;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the tables that hold the practice's numbers; none of them depends on a case. */
@Component
class LimitTables implements TimeLimits, HowOften, AgeingBands, ClassRule {

  private final TableDesk tables;

  LimitTables(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public Term of(Limit limit) {
    DmnDecisionRuleResult row = row(CollectionModel.TIME_LIMITS, "limit", limit);
    return new Term(
        number(row, "businessDays"), number(row, "calendarDays"), number(row, "months"));
  }

  @Override
  public AtMost of(Repeated what) {
    DmnDecisionRuleResult row = row(CollectionModel.HOW_OFTEN, "what", what);
    return new AtMost(number(row, "times"), number(row, "withinDays"));
  }

  @Override
  public Bands readIn(Reading reading) {
    return new Bands(
        ask(CollectionModel.AGEING_BANDS, "readIn", reading).stream()
            .map(row -> number(row, "endsWith"))
            .sorted()
            .toList());
  }

  @Override
  public int endsWithPercent(CustomerClass customerClass) {
    return number(
        row(CollectionModel.CUSTOMER_CLASSES, "customerClass", customerClass), "endsWithPercent");
  }

  private DmnDecisionRuleResult row(String table, String column, Enum<?> value) {
    return ask(table, column, value).getSingleResult();
  }

  private DmnDecisionTableResult ask(String table, String column, Enum<?> value) {
    return tables.askOnceADay(table, Variables.putValue(column, value.name()));
  }

  private static int number(DmnDecisionRuleResult row, String column) {
    Number number = row.getEntry(column);
    return number.intValue();
  }
}
