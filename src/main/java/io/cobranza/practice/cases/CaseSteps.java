package io.cobranza.practice.cases;

import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case has done. Each step at most once in a round of its calendar: the unique key says so,
 * not a check.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseSteps {

  private final CaseStepRepository steps;
  private final CollectionCaseRepository cases;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  CaseSteps(
      CaseStepRepository steps,
      CollectionCaseRepository cases,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.steps = steps;
    this.cases = cases;
    this.calendar = calendar;
    this.events = events;
  }

  /**
   * Records a step as done, in one statement.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if it was done before
   */
  public void take(CaseId id, CollectionStep step) {
    steps.saveAndFlush(entry(id, step, StepFacts.State.DONE));
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.STEP_DONE, step.name()));
  }

  /** A person has the step on the list now. Asking again after an interruption changes nothing. */
  public void begin(CaseId id, CollectionStep step) {
    if (find(id, step).isEmpty()) {
      steps.saveAndFlush(entry(id, step, StepFacts.State.BEGUN));
    }
  }

  /** The person has done it. */
  public void finish(CaseId id, CollectionStep step) {
    find(id, step).orElseThrow().done(calendar.now());
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.STEP_DONE, step.name()));
  }

  /** What was begun, done or left out in the calendar's current round, in that order of time. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<StepFacts> of(CaseId id) {
    return steps.ofCurrentRound(id.value()).stream().map(CaseStep::facts).toList();
  }

  /** The letter of a step has left. */
  public void letterLeft(CaseId id, CollectionStep step, Instant at) {
    find(id, step).ifPresent(taken -> taken.left(at));
  }

  /** Leaves out those of the given steps that were not done yet. */
  public void skip(CaseId id, Set<CollectionStep> softer, SkipReason reason) {
    List<CollectionStep> known =
        steps.ofCurrentRound(id.value()).stream().map(CaseStep::step).toList();
    softer.stream()
        .filter(step -> !known.contains(step))
        .forEach(
            step -> {
              steps.save(CaseStep.skipped(id, round(id), step, reason, calendar.now()));
              events.publishEvent(
                  new CaseHistoryEvent(id, HistoryAction.STEP_SKIPPED, step.name() + " " + reason));
            });
  }

  private CaseStep entry(CaseId id, CollectionStep step, StepFacts.State state) {
    return new CaseStep(id, round(id), step, state, calendar.now());
  }

  private int round(CaseId id) {
    return cases.findById(id.value()).orElseThrow().facts().course().round();
  }

  private Optional<CaseStep> find(CaseId id, CollectionStep step) {
    return steps.ofCurrentRound(id.value()).stream()
        .filter(taken -> taken.step() == step)
        .findFirst();
  }
}
