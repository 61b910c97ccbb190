package io.cobranza.practice.cases;

import static io.cobranza.practice.policy.CollectionStep.Track.TALK;
import static io.cobranza.practice.policy.CollectionStep.Track.WRITE;

import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.policy.Ladder;
import io.cobranza.practice.policy.Ladder.LetterTaken;
import io.cobranza.practice.policy.Ladder.Progress;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which step of a case is next, and on what day. */
@Service
@Transactional(readOnly = true)
public class Timetable {

  private final Debts debts;
  private final CaseStepRepository steps;
  private final TimeToAct timeToAct;
  private final BusinessDays businessDays;
  private final CompanyCalendar calendar;
  private final CompanyProperties company;

  Timetable(
      Debts debts,
      CaseStepRepository steps,
      TimeToAct timeToAct,
      BusinessDays businessDays,
      CompanyCalendar calendar,
      CompanyProperties company) {
    this.debts = debts;
    this.steps = steps;
    this.timeToAct = timeToAct;
    this.businessDays = businessDays;
    this.calendar = calendar;
    this.company = company;
  }

  /**
   * The next letter, the next contact and the next visit not yet done. A visit is a contact too:
   * cases on an earlier version of the diagrams make it after the calls.
   *
   * @param letter null when all were sent
   * @param contact null when all were made
   * @param visit null when it was made
   */
  public record NextSteps(CollectionStep letter, CollectionStep contact, CollectionStep visit) {}

  public NextSteps nextSteps(CaseId id) {
    Set<CollectionStep> open = openSteps(debts.of(id), done(id));
    return new NextSteps(
        first(open, WRITE),
        first(open, TALK),
        open.contains(CollectionStep.SALES_REP) ? CollectionStep.SALES_REP : null);
  }

  /** The day a step falls due, as things stand; a business day of the customer, not in the past. */
  public LocalDate dayOf(CaseId id, CollectionStep step) {
    return plan(id, step).get(step);
  }

  /** Every step still to come, with its day. */
  public Map<CollectionStep, LocalDate> plan(CaseId id) {
    return plan(id, null);
  }

  private Map<CollectionStep, LocalDate> plan(CaseId id, CollectionStep asked) {
    Debt debt = debts.of(id);
    List<CaseStep> taken = steps.ofCurrentRound(id.value());
    Set<CollectionStep> toDo = openSteps(debt, done(id));
    // A call on somebody's list must not hold up the letters behind it.
    taken.stream()
        .filter(step -> !step.isOver() && step.step() != asked)
        .map(CaseStep::step)
        .forEach(toDo::remove);
    if (asked != null) {
      toDo.add(asked);
    }
    Ladder ladder = ladder(debt);
    LetterTaken lastLetter = lastLetter(debt, taken).orElse(null);
    Map<CollectionStep, LocalDate> plan =
        ladder.plan(
            new Progress(
                toDo,
                calendar.today(),
                lastStepDay(taken).orElse(null),
                lastLetter,
                debt.facts().course().handOver().notBefore(),
                nextLetterOn(debt, lastLetter),
                timeToAct.afterReturn(debt)),
            businessDays);
    if (debt.facts().course().handOver().atOnce()) {
      plan.put(CollectionStep.AGENCY, businessDays.onOrAfter(calendar.today(), ladder.country()));
    }
    return plan;
  }

  /** Whether the day of the hand-over has come, by the case's own calendar. */
  public boolean agencyDayPassed(Debt debt) {
    return agencyDayPassed(debt, calendar.today());
  }

  /** Whether it will have come on that day. */
  public boolean agencyDayPassed(Debt debt, LocalDate on) {
    LocalDate day = ladder(debt).nominalDay(CollectionStep.AGENCY, businessDays);
    LocalDate notBefore = debt.facts().course().handOver().notBefore();
    return !on.isBefore(day) && (notBefore == null || !on.isBefore(notBefore));
  }

  /** Whether that day lies behind the one the calendar has for the step. */
  boolean isBehindCalendar(CaseId id, CollectionStep step, LocalDate day) {
    return day.isAfter(ladder(debts.of(id)).nominalDay(step, businessDays));
  }

  private Ladder ladder(Debt debt) {
    return new Ladder(debt.facts().calendar(), debt.invoice().dueOn(), debt.customer().country());
  }

  /**
   * The last letter of the calendar. What has not left yet leaves today at the earliest; of what
   * others sent before us we know no day, so their time to act runs from the day we took over.
   */
  private Optional<LetterTaken> lastLetter(Debt debt, List<CaseStep> taken) {
    return taken.stream()
        .filter(step -> step.step().track() == WRITE && step.stands())
        .filter(step -> !neverLeaves(debt, step))
        .max(Comparator.comparing(CaseStep::step))
        .map(step -> new LetterTaken(step.step(), day(step)));
  }

  /** A soft letter that still waited when a promise was broken is not sent any more. */
  private static boolean neverLeaves(Debt debt, CaseStep letter) {
    return debt.facts().course().pressing()
        && letter.state() == StepFacts.State.DONE
        && letter.leftAt() == null
        && CollectionStep.SOFT.contains(letter.step());
  }

  /**
   * After a broken promise its claim comes first and the next letter so much later, sooner or later
   * than its day of the calendar; none once the customer has had one since.
   */
  private LocalDate nextLetterOn(Debt debt, LetterTaken lastLetter) {
    LocalDate pressedOn = debt.facts().course().pressedOn();
    return pressedOn == null || lastLetter != null && !lastLetter.on().isBefore(pressedOn)
        ? null
        : timeToAct.afterBrokenPromise(debt);
  }

  private LocalDate day(CaseStep letter) {
    LocalDate begun = LocalDate.ofInstant(letter.begunAt(), company.zone());
    if (letter.state() == StepFacts.State.SKIPPED) {
      return begun;
    }
    return letter.leftAt() == null
        ? calendar.today()
        : LocalDate.ofInstant(letter.leftAt(), company.zone());
  }

  /** Skipped steps were not performed, so they use up no day. */
  private Optional<LocalDate> lastStepDay(List<CaseStep> taken) {
    return taken.stream()
        .filter(step -> step.state() != StepFacts.State.SKIPPED)
        .map(step -> LocalDate.ofInstant(step.begunAt(), company.zone()))
        .max(LocalDate::compareTo);
  }

  private Set<CollectionStep> done(CaseId id) {
    return steps.ofCurrentRound(id.value()).stream()
        .filter(CaseStep::isOver)
        .map(CaseStep::step)
        .collect(Collectors.toSet());
  }

  private Set<CollectionStep> openSteps(Debt debt, Set<CollectionStep> done) {
    Set<CollectionStep> open = EnumSet.allOf(CollectionStep.class);
    open.removeAll(done);
    if (!debt.facts().course().courtesyCall() || tooLateToCall(debt)) {
      open.remove(CollectionStep.COURTESY_CALL);
    }
    return open;
  }

  /** A call must fall on a business day, and after the due date it is no courtesy any more. */
  private boolean tooLateToCall(Debt debt) {
    return businessDays
        .onOrAfter(calendar.today(), debt.customer().country())
        .isAfter(debt.invoice().dueOn());
  }

  private static CollectionStep first(Set<CollectionStep> open, CollectionStep.Track track) {
    return open.stream().filter(step -> step.track() == track).findFirst().orElse(null);
  }
}
