package io.cobranza.cases;

import io.cobranza.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a case has done. Each step at most once: the unique key says so, not a check. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseSteps {

  private final CaseStepRepository steps;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  CaseSteps(CaseStepRepository steps, CompanyCalendar calendar, ApplicationEventPublisher events) {
    this.steps = steps;
    this.calendar = calendar;
    this.events = events;
  }

  /**
   * Records a step as done, in one statement.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if it was done before
   */
  public void take(CaseId id, CollectionStep step) {
    steps.saveAndFlush(new CaseStep(id.value(), step, StepFacts.State.DONE, calendar.now()));
    events.publishEvent(new CaseHistoryEvent(id, "STEP_DONE", step.name()));
  }

  /** A person has the step on the list now. Asking again after an interruption changes nothing. */
  public void begin(CaseId id, CollectionStep step) {
    if (steps.findByCaseIdAndStep(id.value(), step).isEmpty()) {
      steps.saveAndFlush(new CaseStep(id.value(), step, StepFacts.State.BEGUN, calendar.now()));
    }
  }

  /** The person has done it. */
  public void finish(CaseId id, CollectionStep step) {
    steps.findByCaseIdAndStep(id.value(), step).orElseThrow().done(calendar.now());
    events.publishEvent(new CaseHistoryEvent(id, "STEP_DONE", step.name()));
  }

  /** What was begun, done or left out, in that order of time. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<StepFacts> of(CaseId id) {
    return steps.findByCaseIdOrderById(id.value()).stream().map(CaseStep::facts).toList();
  }

  /** Leaves out those of the given steps that were not done yet. */
  public void skip(CaseId id, Set<CollectionStep> softer) {
    List<CollectionStep> known =
        steps.findByCaseIdOrderById(id.value()).stream().map(CaseStep::step).toList();
    softer.stream()
        .filter(step -> !known.contains(step))
        .forEach(
            step -> {
              steps.save(new CaseStep(id.value(), step, StepFacts.State.SKIPPED, calendar.now()));
              events.publishEvent(new CaseHistoryEvent(id, "STEP_SKIPPED", step.name()));
            });
  }
}
