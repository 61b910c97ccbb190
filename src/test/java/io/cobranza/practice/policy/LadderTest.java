package io.cobranza.practice.policy;

import static io.cobranza.practice.policy.CollectionStep.AGENCY;
import static io.cobranza.practice.policy.CollectionStep.CALL;
import static io.cobranza.practice.policy.CollectionStep.COURTESY_CALL;
import static io.cobranza.practice.policy.CollectionStep.FINAL_DEMAND;
import static io.cobranza.practice.policy.CollectionStep.FIRST_REMINDER;
import static io.cobranza.practice.policy.CollectionStep.FORMAL_NOTICE;
import static io.cobranza.practice.policy.CollectionStep.SALES_REP;
import static io.cobranza.practice.policy.CollectionStep.SECOND_REMINDER;
import static io.cobranza.practice.policy.CollectionStep.SUSPENSION_NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.policy.CollectionCalendar.StepTerms;
import io.cobranza.practice.policy.CollectionStep.Track;
import io.cobranza.practice.policy.Ladder.LetterTaken;
import io.cobranza.practice.policy.Ladder.Progress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invoice falls due on Wednesday 2024-01-31. */
@Tag("unit")
class LadderTest {

  private static final LocalDate DUE = LocalDate.of(2024, 1, 31);

  private static final CollectionCalendar CALENDAR =
      new CollectionCalendar(
          Map.of(
              COURTESY_CALL, new StepTerms(-5, 0, 0),
              FIRST_REMINDER, new StepTerms(3, 0, 5),
              CALL, new StepTerms(10, 0, 0),
              SECOND_REMINDER, new StepTerms(15, 7, 7),
              SALES_REP, new StepTerms(30, 0, 0),
              FORMAL_NOTICE, new StepTerms(45, 10, 10),
              SUSPENSION_NOTICE, new StepTerms(60, 10, 12),
              FINAL_DEMAND, new StepTerms(75, 10, 10),
              AGENCY, new StepTerms(90, 10, 0)));

  private final BusinessDays businessDays = new BusinessDays();

  private Map<CollectionStep, LocalDate> plan(
      Set<CollectionStep> toDo, LocalDate today, LocalDate lastStepOn, LetterTaken lastLetter) {
    return new Ladder(CALENDAR, DUE, null)
        .plan(new Progress(toDo, today, lastStepOn, lastLetter, null, null, null), businessDays);
  }

  private Map<CollectionStep, LocalDate> planOfAll(LocalDate today) {
    return plan(EnumSet.allOf(CollectionStep.class), today, null, null);
  }

  private static Set<CollectionStep> from(CollectionStep first) {
    return EnumSet.range(first, AGENCY);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void anInvoiceKnownInTimeFollowsItsCalendar() {
    assertThat(planOfAll(day("2024-01-20")))
        .containsEntry(COURTESY_CALL, day("2024-01-26"))
        .containsEntry(FIRST_REMINDER, day("2024-02-05"))
        .containsEntry(CALL, day("2024-02-12"))
        .containsEntry(SECOND_REMINDER, day("2024-02-15"))
        .containsEntry(SALES_REP, day("2024-03-01"))
        .containsEntry(FORMAL_NOTICE, day("2024-03-18"))
        .containsEntry(SUSPENSION_NOTICE, day("2024-04-01"))
        .containsEntry(FINAL_DEMAND, day("2024-04-15"))
        .containsEntry(AGENCY, day("2024-04-30"));
  }

  @Test
  void anInvoiceThatComesSeventyDaysLateHasTimeBetweenItsLetters() {
    assertThat(planOfAll(day("2024-04-10")))
        .doesNotContainKey(COURTESY_CALL)
        .containsEntry(FIRST_REMINDER, day("2024-04-10"))
        .containsEntry(CALL, day("2024-04-11"))
        .containsEntry(SECOND_REMINDER, day("2024-04-17"))
        .containsEntry(SALES_REP, day("2024-04-12"))
        .containsEntry(FORMAL_NOTICE, day("2024-04-29"))
        .containsEntry(SUSPENSION_NOTICE, day("2024-05-09"))
        .containsEntry(FINAL_DEMAND, day("2024-05-21"))
        .containsEntry(AGENCY, day("2024-05-31"));
  }

  static List<LocalDate> anyDay() {
    return IntStream.rangeClosed(-10, 150).mapToObj(DUE::plusDays).toList();
  }

  @ParameterizedTest
  @MethodSource("anyDay")
  void twoLettersNeverComeCloserThanTheCalendarSaysWheneverItIsKnown(LocalDate today) {
    Map<CollectionStep, LocalDate> plan = planOfAll(today);
    CollectionStep before = null;
    for (CollectionStep step : plan.keySet()) {
      if (step.track() == Track.TALK) {
        continue;
      }
      if (before != null) {
        assertThat(ChronoUnit.DAYS.between(plan.get(before), plan.get(step)))
            .as("%s after %s", step, before)
            .isGreaterThanOrEqualTo(CALENDAR.leastDaysSinceLetter(step))
            .isGreaterThanOrEqualTo(CALENDAR.daysToAct(before));
      }
      before = step;
    }
  }

  @ParameterizedTest
  @MethodSource("anyDay")
  void everyStepFallsOnABusinessDayAndNoTwoOnOne(LocalDate today) {
    Map<CollectionStep, LocalDate> plan = planOfAll(today);
    assertThat(plan.values())
        .doesNotHaveDuplicates()
        .allSatisfy(day -> assertThat(businessDays.onOrAfter(day, null)).isEqualTo(day))
        .noneMatch(today::isAfter);
  }

  @Test
  void aLetterThatLeftLateMovesTheNextOne() {
    assertThat(
            plan(
                from(SUSPENSION_NOTICE),
                day("2024-03-27"),
                day("2024-03-18"),
                new LetterTaken(FORMAL_NOTICE, day("2024-03-27"))))
        .containsEntry(SUSPENSION_NOTICE, day("2024-04-08"));
  }

  @Test
  void theTimeToActBeatsAShorterDistance() {
    assertThat(
            plan(
                from(FINAL_DEMAND),
                day("2024-04-20"),
                day("2024-04-19"),
                new LetterTaken(SUSPENSION_NOTICE, day("2024-04-19"))))
        .as("12 days to act, 10 of distance")
        .containsEntry(FINAL_DEMAND, day("2024-05-01"));
  }

  @Test
  void aCallWaitsForNoLetter() {
    assertThat(
            plan(
                EnumSet.of(CALL, SECOND_REMINDER),
                day("2024-04-10"),
                day("2024-04-10"),
                new LetterTaken(FIRST_REMINDER, day("2024-04-10"))))
        .containsEntry(CALL, day("2024-04-11"))
        .containsEntry(SECOND_REMINDER, day("2024-04-17"));
  }

  @Test
  void aCourtesyCallIsNotMadeAfterTheDueDate() {
    Ladder dueOnSunday = new Ladder(CALENDAR, day("2024-02-04"), null);
    Progress knownOnSaturday =
        new Progress(EnumSet.of(COURTESY_CALL), day("2024-02-03"), null, null, null, null, null);
    assertThat(dueOnSunday.plan(knownOnSaturday, businessDays)).isEmpty();
    Progress knownOnFriday =
        new Progress(EnumSet.of(COURTESY_CALL), day("2024-02-02"), null, null, null, null, null);
    assertThat(dueOnSunday.plan(knownOnFriday, businessDays))
        .containsEntry(COURTESY_CALL, day("2024-02-02"));
  }

  @Test
  void theDayOfTheCalendarIsMovedToABusinessDayWhateverHasHappened() {
    Ladder ladder = new Ladder(CALENDAR, DUE, null);
    assertThat(ladder.nominalDay(FIRST_REMINDER, businessDays)).isEqualTo("2024-02-05");
    assertThat(ladder.nominalDay(SECOND_REMINDER, businessDays)).isEqualTo("2024-02-15");
  }

  @Test
  void theAgencyWaitsForTheDayASupervisorSet() {
    assertThat(
            new Ladder(CALENDAR, DUE, null)
                .plan(
                    new Progress(
                        EnumSet.of(AGENCY),
                        day("2024-04-29"),
                        null,
                        null,
                        day("2024-06-01"),
                        null,
                        null),
                    businessDays))
        .containsEntry(AGENCY, day("2024-06-03"));
  }

  @Test
  void aVisitThatIsLateHoldsNoLetterUp() {
    assertThat(
            plan(
                from(SALES_REP),
                day("2024-03-18"),
                day("2024-02-15"),
                new LetterTaken(SECOND_REMINDER, day("2024-02-15"))))
        .containsEntry(FORMAL_NOTICE, day("2024-03-18"))
        .as("and is made on a day of its own")
        .containsEntry(SALES_REP, day("2024-03-19"));
  }

  private Map<CollectionStep, LocalDate> planByThen(
      Set<CollectionStep> toDo, LetterTaken lastLetter, LocalDate nextLetterOn) {
    return new Ladder(CALENDAR, DUE, null)
        .plan(
            new Progress(toDo, day("2024-02-23"), null, lastLetter, null, nextLetterOn, null),
            businessDays);
  }

  @Test
  void theNextLetterOfACasePressedDoesNotWaitForItsDay() {
    assertThat(
            planByThen(
                from(FORMAL_NOTICE),
                new LetterTaken(FIRST_REMINDER, day("2024-02-05")),
                day("2024-03-01")))
        .containsEntry(FORMAL_NOTICE, day("2024-03-01"))
        .as("those behind it keep theirs")
        .containsEntry(SUSPENSION_NOTICE, day("2024-04-01"))
        .containsEntry(AGENCY, day("2024-04-30"));
  }

  @Test
  void itIsNotSentTooSoonAfterTheOneBeforeNorOnTheDayOfTheClaim() {
    assertThat(
            planByThen(
                from(FORMAL_NOTICE),
                new LetterTaken(SECOND_REMINDER, day("2024-02-22")),
                day("2024-03-01")))
        .as("ten days of distance")
        .containsEntry(FORMAL_NOTICE, day("2024-03-04"));
    assertThat(
            planByThen(
                from(FORMAL_NOTICE),
                new LetterTaken(FIRST_REMINDER, day("2024-02-05")),
                day("2024-03-26")))
        .as("its day of the calendar came while the promise ran")
        .containsEntry(FORMAL_NOTICE, day("2024-03-26"));
  }

  @Test
  void whoWasToldOfAReturnedPaymentHasTimeBeforeTheNextLetterAndTheAgency() {
    assertThat(planAfterReturn(from(FORMAL_NOTICE), day("2024-03-22")))
        .containsEntry(FORMAL_NOTICE, day("2024-03-22"))
        .as("those behind it keep theirs")
        .containsEntry(SUSPENSION_NOTICE, day("2024-04-01"));
    assertThat(planAfterReturn(from(FORMAL_NOTICE), day("2024-03-01")))
        .as("and nothing comes sooner for it")
        .containsEntry(FORMAL_NOTICE, day("2024-03-18"));
    assertThat(planAfterReturn(EnumSet.of(AGENCY), day("2024-05-15")))
        .containsEntry(AGENCY, day("2024-05-15"));
  }

  private Map<CollectionStep, LocalDate> planAfterReturn(
      Set<CollectionStep> toDo, LocalDate nextLetterNotBefore) {
    return new Ladder(CALENDAR, DUE, null)
        .plan(
            new Progress(toDo, day("2024-02-23"), null, null, null, null, nextLetterNotBefore),
            businessDays);
  }

  @Test
  void nobodyIsPressedBeforeTheFirstReminderWouldHaveCome() {
    assertThat(
            new Ladder(CALENDAR, DUE, null)
                .plan(
                    new Progress(
                        from(FORMAL_NOTICE),
                        day("2024-01-20"),
                        null,
                        null,
                        null,
                        day("2024-01-27"),
                        null),
                    businessDays))
        .containsEntry(FORMAL_NOTICE, day("2024-02-05"));
  }

  @Test
  void theAgencyIsNoLetterAndKeepsItsDay() {
    assertThat(
            planByThen(
                from(AGENCY), new LetterTaken(FINAL_DEMAND, day("2024-01-10")), day("2024-03-01")))
        .containsEntry(AGENCY, day("2024-04-30"));
  }
}
