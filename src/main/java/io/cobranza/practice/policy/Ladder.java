package io.cobranza.practice.policy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Puts dates to the steps that are still to do. Each falls on its own day of the calendar, moved to
 * a business day; steps whose day has passed follow one a day, in their order, not all at once.
 *
 * @param calendar days from the due date
 * @param dueOn due date of the invoice
 * @param country the customer's, for its holidays; may be null
 */
public record Ladder(CollectionCalendar calendar, LocalDate dueOn, String country) {

  /**
   * @param steps those still to do
   * @param today in the company's zone
   * @param lastStepOn the day of the last step taken; null before the first
   * @param handOverNotBefore the day until which the agency has to wait; null for none
   */
  public Map<CollectionStep, LocalDate> plan(
      Set<CollectionStep> steps,
      LocalDate today,
      LocalDate lastStepOn,
      LocalDate handOverNotBefore,
      BusinessDays businessDays) {
    Map<CollectionStep, LocalDate> dates = new EnumMap<>(CollectionStep.class);
    LocalDate earliest = businessDays.onOrAfter(today, country);
    if (lastStepOn != null && !earliest.isAfter(lastStepOn)) {
      earliest = businessDays.after(lastStepOn, country);
    }
    for (CollectionStep step : CollectionStep.values()) {
      if (steps.contains(step)) {
        LocalDate day = later(nominalDay(step, handOverNotBefore, businessDays), earliest);
        dates.put(step, day);
        earliest = businessDays.after(day, country);
      }
    }
    return dates;
  }

  private LocalDate nominalDay(
      CollectionStep step, LocalDate handOverNotBefore, BusinessDays businessDays) {
    LocalDate day = dueOn.plusDays(calendar.dayOf(step));
    if (step == CollectionStep.AGENCY && handOverNotBefore != null) {
      day = later(day, handOverNotBefore);
    }
    return businessDays.onOrAfter(day, country);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
