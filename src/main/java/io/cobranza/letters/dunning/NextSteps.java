package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterFacts.NextAction;
import io.cobranza.letters.correspondence.LetterFacts.NextStep;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Timetable;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.practice.promises.Promises;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a letter announces: the step of the case that comes next unless it is paid. */
@Component
class NextSteps {

  private final Timetable timetable;
  private final Promises promises;
  private final TimeLimits limits;
  private final CompanyCalendar calendar;

  NextSteps(Timetable timetable, Promises promises, TimeLimits limits, CompanyCalendar calendar) {
    this.timetable = timetable;
    this.promises = promises;
    this.limits = limits;
    this.calendar = calendar;
  }

  /** Null when nothing follows. */
  NextStep after(LetterKind kind, CaseFacts facts) {
    if (kind.isToCollector()) {
      return new NextStep(
          NextAction.AGENCY_ANSWER, limits.of(Limit.COLLECTOR_TO_ANSWER).after(calendar.today()));
    }
    if (!facts.state().isOpen() || facts.calendar() == null) {
      return null;
    }
    return switch (kind) {
      case PROMISE_REMINDER -> promised(facts);
      default -> planned(kind, facts);
    };
  }

  private NextStep promised(CaseFacts facts) {
    return promises
        .last(facts.id())
        .map(promise -> new NextStep(NextAction.PAYMENT_EXPECTED, promise.promisedOn()))
        .orElse(null);
  }

  /** The first step that leaves the reader the time to act that this letter gives. */
  private NextStep planned(LetterKind kind, CaseFacts facts) {
    LocalDate nearest = nearestDay(kind, facts);
    return timetable.plan(facts.id()).entrySet().stream()
        .filter(step -> step.getValue().isAfter(calendar.today()))
        .filter(step -> !step.getValue().isBefore(nearest))
        .min(Map.Entry.comparingByValue())
        .map(step -> new NextStep(action(step.getKey()), step.getValue()))
        .orElse(null);
  }

  private LocalDate nearestDay(LetterKind kind, CaseFacts facts) {
    return kind.isDunning()
        ? calendar.today().plusDays(facts.calendar().daysToAct(LettersThatLeft.stepOf(kind)))
        : limits.of(Limit.ACT_ON_A_LETTER).after(calendar.today());
  }

  private static NextAction action(CollectionStep step) {
    return switch (step) {
      case COURTESY_CALL, CALL -> NextAction.CALL;
      case FIRST_REMINDER -> NextAction.PAYMENT_EXPECTED;
      case SECOND_REMINDER -> NextAction.SECOND_REMINDER;
      case SALES_REP -> NextAction.SALES_REP_CALL;
      case FORMAL_NOTICE -> NextAction.FORMAL_NOTICE;
      case SUSPENSION_NOTICE -> NextAction.SUSPENSION;
      case FINAL_DEMAND -> NextAction.FINAL_DEMAND;
      case AGENCY -> NextAction.AGENCY_HANDOVER;
    };
  }
}
