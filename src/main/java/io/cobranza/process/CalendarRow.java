package io.cobranza.process;

import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.CollectionStep;
import java.util.Map;

/**
 * A row of the decision table {@code collection-policy}, whose columns are named after the steps.
 */
final class CalendarRow {

  private CalendarRow() {}

  static CollectionCalendar read(Map<String, Object> row) {
    return new CollectionCalendar(
        day(row, CollectionStep.COURTESY_CALL),
        day(row, CollectionStep.FIRST_REMINDER),
        day(row, CollectionStep.CALL),
        day(row, CollectionStep.SECOND_REMINDER),
        day(row, CollectionStep.SALES_REP),
        day(row, CollectionStep.FORMAL_NOTICE),
        day(row, CollectionStep.SUSPENSION_NOTICE),
        day(row, CollectionStep.FINAL_DEMAND),
        day(row, CollectionStep.AGENCY));
  }

  private static int day(Map<String, Object> row, CollectionStep step) {
    if (row.get(step.name()) instanceof Number day) {
      return day.intValue();
    }
    throw new IllegalStateException(
        "The table %s has no whole number for %s"
            .formatted(CollectionModel.COLLECTION_POLICY, step));
  }
}
