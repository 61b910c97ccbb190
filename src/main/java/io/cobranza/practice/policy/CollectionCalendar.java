package io.cobranza.practice.policy;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the decision table {@code collection-policy} said of every step for the customer's segment
 * when the case was opened: an edit of the table changes the cases opened after it.
 */
public record CollectionCalendar(Map<CollectionStep, StepTerms> steps) {

  /**
   * A row of the table. All days are calendar days.
   *
   * @param day from the due date of the invoice; negative before it
   * @param leastDaysSinceLetter since the letter before, however late the invoice came to us; 0 for
   *     none
   * @param daysToAct what the letter leaves its reader at least; 0 for none
   */
  public record StepTerms(int day, int leastDaysSinceLetter, int daysToAct) {}

  public CollectionCalendar {
    Map<CollectionStep, StepTerms> all = new EnumMap<>(CollectionStep.class);
    for (CollectionStep step : CollectionStep.values()) {
      StepTerms terms = steps.get(step);
      if (terms == null) {
        throw new IllegalArgumentException("The calendar says nothing of " + step);
      }
      all.put(step, terms);
    }
    steps = Map.copyOf(all);
  }

  /** Days from the due date to the step. */
  public int dayOf(CollectionStep step) {
    return steps.get(step).day();
  }

  /** How long the step waits at least after the letter before it. */
  public int leastDaysSinceLetter(CollectionStep step) {
    return steps.get(step).leastDaysSinceLetter();
  }

  /** How far off the day is at least that the letter of the step names. */
  public int daysToAct(CollectionStep step) {
    return steps.get(step).daysToAct();
  }
}
