package io.cobranza.practice.policy;

import io.cobranza.practice.policy.CollectionStep.Track;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Puts dates to the steps that are still to do. Each falls on its own day of the calendar, moved to
 * a business day; steps whose day has passed follow one a day, in their order, not all at once. And
 * between two letters lie at least the days of the calendar, however late the first one left: the
 * reader has the time to act that the letter named.
 *
 * <p>Letters and talks do not wait for each other. A talk that is late is only put on a day on
 * which no letter is sent.
 *
 * @param calendar days from the due date
 * @param dueOn due date of the invoice
 * @param country the customer's, for its holidays; may be null
 */
public record Ladder(CollectionCalendar calendar, LocalDate dueOn, String country) {

  /**
   * How far a case has come.
   *
   * @param toDo the steps still to do
   * @param today in the company's zone
   * @param lastStepOn the day of the last step taken; null before the first
   * @param lastLetter the last letter of the calendar; null before the first
   * @param handOverNotBefore the day until which the agency has to wait; null for none
   * @param nextLetterOn the day of the next letter, whatever the calendar says: the claim of a
   *     broken promise has left the customer so much time; null to leave it on its own
   * @param nextLetterNotBefore the day before which neither the next letter nor the agency comes:
   *     the letter of a returned payment has left the customer so much time; null for none
   */
  public record Progress(
      Set<CollectionStep> toDo,
      LocalDate today,
      LocalDate lastStepOn,
      LetterTaken lastLetter,
      LocalDate handOverNotBefore,
      LocalDate nextLetterOn,
      LocalDate nextLetterNotBefore) {}

  /**
   * @param on the day it left; the day it is to leave while it has not
   */
  public record LetterTaken(CollectionStep step, LocalDate on) {}

  /** The day of each step to do. A courtesy call that would come too late is not among them. */
  public Map<CollectionStep, LocalDate> plan(Progress progress, BusinessDays businessDays) {
    Map<CollectionStep, LocalDate> dates = new EnumMap<>(CollectionStep.class);
    planLetters(progress, businessDays, dates);
    planTalks(progress, businessDays, dates);
    return dates;
  }

  /** And what comes of them: the agency. */
  private void planLetters(
      Progress progress, BusinessDays businessDays, Map<CollectionStep, LocalDate> dates) {
    LetterTaken before = progress.lastLetter();
    LocalDate on = progress.nextLetterOn();
    LocalDate earliest = businessDays.onOrAfter(earliestLetter(progress), country);
    for (CollectionStep step : CollectionStep.values()) {
      if (step.track() == Track.TALK || !progress.toDo().contains(step)) {
        continue;
      }
      LocalDate day = nominalDay(step, progress.handOverNotBefore(), businessDays);
      if (on != null && step.track() == Track.WRITE) {
        day = afterClaim(on, businessDays);
        on = null;
      }
      day = later(day, earliest);
      if (before != null) {
        day = later(day, businessDays.onOrAfter(mayFollow(before, step), country));
      }
      dates.put(step, day);
      earliest = businessDays.after(day, country);
      before = step.track() == Track.WRITE ? new LetterTaken(step, day) : before;
    }
  }

  private static LocalDate earliestLetter(Progress progress) {
    LocalDate notBefore = progress.nextLetterNotBefore();
    return notBefore == null ? progress.today() : later(notBefore, progress.today());
  }

  private void planTalks(
      Progress progress, BusinessDays businessDays, Map<CollectionStep, LocalDate> dates) {
    LocalDate earliest = businessDays.onOrAfter(progress.today(), country);
    if (progress.lastStepOn() != null && !earliest.isAfter(progress.lastStepOn())) {
      earliest = businessDays.after(progress.lastStepOn(), country);
    }
    for (CollectionStep step : CollectionStep.values()) {
      if (step.track() != Track.TALK || !progress.toDo().contains(step)) {
        continue;
      }
      LocalDate day = later(nominalDay(step, businessDays), earliest);
      while (dates.containsValue(day)) {
        day = businessDays.after(day, country);
      }
      if (step == CollectionStep.COURTESY_CALL && day.isAfter(dueOn)) {
        continue;
      }
      dates.put(step, day);
      earliest = businessDays.after(day, country);
    }
  }

  /** However early it is known that nothing comes: nobody is dunned before the first reminder. */
  private LocalDate afterClaim(LocalDate day, BusinessDays businessDays) {
    return later(
        businessDays.onOrAfter(day, country),
        nominalDay(CollectionStep.FIRST_REMINDER, businessDays));
  }

  /** The day of the calendar on which the step falls, moved to a business day. */
  public LocalDate nominalDay(CollectionStep step, BusinessDays businessDays) {
    return nominalDay(step, null, businessDays);
  }

  private LocalDate mayFollow(LetterTaken before, CollectionStep step) {
    return before
        .on()
        .plusDays(Math.max(calendar.leastDaysSinceLetter(step), calendar.daysToAct(before.step())));
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
