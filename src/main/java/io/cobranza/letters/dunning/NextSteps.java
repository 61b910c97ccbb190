package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterFacts.NextAction;
import io.cobranza.letters.correspondence.LetterFacts.NextStep;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Timetable;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.promises.Promises;
import io.cobranza.shared.CompanyCalendar;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a letter announces: the step of the case that comes next unless it is paid. */
@Component
class NextSteps {

  private static final int DAYS_TO_ANSWER = 10;

  private final Timetable timetable;
  private final Promises promises;
  private final CompanyCalendar calendar;

  NextSteps(Timetable timetable, Promises promises, CompanyCalendar calendar) {
    this.timetable = timetable;
    this.promises = promises;
    this.calendar = calendar;
  }

  /** Null when nothing follows. */
  NextStep after(LetterKind kind, CaseFacts facts) {
    if (kind.isToCollector()) {
      return new NextStep(NextAction.AGENCY_ANSWER, calendar.today().plusDays(DAYS_TO_ANSWER));
    }
    if (!facts.state().isOpen() || facts.calendar() == null) {
      return null;
    }
    return switch (kind) {
      case PROMISE_REMINDER -> promised(facts);
      default -> planned(facts);
    };
  }

  private NextStep promised(CaseFacts facts) {
    return promises
        .last(facts.id())
        .map(promise -> new NextStep(NextAction.PAYMENT_EXPECTED, promise.promisedOn()))
        .orElse(null);
  }

  private NextStep planned(CaseFacts facts) {
    return timetable.plan(facts.id()).entrySet().stream()
        .filter(step -> step.getValue().isAfter(calendar.today()))
        .min(Map.Entry.comparingByValue())
        .map(step -> new NextStep(action(step.getKey()), step.getValue()))
        .orElse(null);
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
