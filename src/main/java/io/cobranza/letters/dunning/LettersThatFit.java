package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.CaseStanding;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.TimeToAct;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.promises.Promises;
import io.cobranza.shared.CompanyCalendar;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a letter that collects still fits its case when it is to leave, which may be days after
 * it was ordered: nobody is reminded of what was promised, objected to or sent back meanwhile.
 */
@Component
class LettersThatFit implements CaseStanding {

  private static final Set<CaseState> COLLECTED =
      EnumSet.of(CaseState.OPENING, CaseState.IN_HOUSE, CaseState.HAND_OVER);

  private final Cases cases;
  private final Promises promises;
  private final TimeToAct timeToAct;
  private final CompanyCalendar calendar;

  LettersThatFit(Cases cases, Promises promises, TimeToAct timeToAct, CompanyCalendar calendar) {
    this.cases = cases;
    this.promises = promises;
    this.timeToAct = timeToAct;
    this.calendar = calendar;
  }

  @Override
  @Transactional(readOnly = true)
  public Fit fitOf(LetterOrder order) {
    return switch (order.kind()) {
      case PROMISE_REMINDER -> reminder(order, cases.get(order.caseId()));
      case BROKEN_PROMISE_CLAIM, PART_KEPT_CLAIM -> claim(order, cases.get(order.caseId()));
      default -> order.kind().isDunning() ? step(order, cases.get(order.caseId())) : Fit.FITS;
    };
  }

  private Fit step(LetterOrder order, CaseFacts facts) {
    if (!facts.state().isOpen()) {
      return Fit.FITS;
    }
    boolean ofAnEarlierRound = Integer.parseInt(order.occurrence()) < facts.course().round();
    if (ofAnEarlierRound
        || facts.state() == CaseState.WITH_AGENCY
        || tooSoft(order.kind(), facts)) {
      return Fit.NO_MORE;
    }
    return COLLECTED.contains(facts.state()) && !timeToAct.runs(facts) ? Fit.FITS : Fit.NOT_NOW;
  }

  private static boolean tooSoft(LetterKind kind, CaseFacts facts) {
    return facts.course().pressing() && CollectionStep.SOFT.contains(LettersThatLeft.stepOf(kind));
  }

  /** A reminder of a promise is worth nothing on its day, and says what holds no more after it. */
  private Fit reminder(LetterOrder order, CaseFacts facts) {
    boolean tooLate =
        promises
            .last(order.caseId())
            .filter(promise -> !promise.promisedOn().isAfter(calendar.today()))
            .isPresent();
    return facts.state().isOpen() && (tooLate || isOvertaken(order)) ? Fit.NO_MORE : Fit.FITS;
  }

  /** While it objects or sends goods back, what was promised before is not claimed. */
  private Fit claim(LetterOrder order, CaseFacts facts) {
    if (!facts.state().isOpen()) {
      return Fit.FITS;
    }
    if (isOvertaken(order)) {
      return Fit.NO_MORE;
    }
    return COLLECTED.contains(facts.state()) || facts.state() == CaseState.PROMISED
        ? Fit.FITS
        : Fit.NOT_NOW;
  }

  /** Whether it is about another promise than the last, or an instalment before the last. */
  private boolean isOvertaken(LetterOrder order) {
    return promises
        .last(order.caseId())
        .map(PromiseLetters::occurrence)
        .filter(last -> !last.equals(order.occurrence()))
        .isPresent();
  }
}
