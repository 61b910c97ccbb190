package io.cobranza.practice.quality;

/** Asks the table {@code quality-threshold} when a cause recurs. */
public interface RecurrenceRule {

  Threshold thresholdFor(Cause cause);

  /**
   * @param complaints as many, or more, make the cause a recurring one
   * @param withinDays if raised in the last so many days
   */
  record Threshold(int complaints, int withinDays) {}
}
