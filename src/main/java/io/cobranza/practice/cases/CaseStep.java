package io.cobranza.practice.cases;

import io.cobranza.practice.cases.StepFacts.State;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * A step that a case has begun, done or left out. The database holds one per case, round of its
 * calendar and step.
 */
@Entity
class CaseStep {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private int calendarRound;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(30)")
  private CollectionStep step;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(10)")
  private State state;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(30)")
  private SkipReason reason;

  private Instant begunAt;
  private Instant doneAt;

  /** When the letter of the step left; null while it has not. */
  private Instant leftAt;

  protected CaseStep() {}

  CaseStep(CaseId id, int calendarRound, CollectionStep step, State state, Instant at) {
    caseId = id.value();
    this.calendarRound = calendarRound;
    this.step = step;
    this.state = state;
    begunAt = at;
    doneAt = state == State.BEGUN ? null : at;
  }

  static CaseStep skipped(
      CaseId id, int calendarRound, CollectionStep step, SkipReason reason, Instant at) {
    CaseStep skipped = new CaseStep(id, calendarRound, step, State.SKIPPED, at);
    skipped.reason = reason;
    return skipped;
  }

  void left(Instant at) {
    leftAt = at;
  }

  void done(Instant at) {
    if (state != State.BEGUN) {
      throw new IllegalStateException("%s of case %d is %s".formatted(step, caseId, state));
    }
    state = State.DONE;
    doneAt = at;
  }

  boolean isOver() {
    return state != State.BEGUN;
  }

  /** Whether the customer has, or will have, the letter of it: ours, or the one before us. */
  boolean stands() {
    return state == State.DONE || reason == SkipReason.DONE_BEFORE_US;
  }

  Instant leftAt() {
    return leftAt;
  }

  CollectionStep step() {
    return step;
  }

  State state() {
    return state;
  }

  Instant begunAt() {
    return begunAt;
  }

  StepFacts facts() {
    return new StepFacts(step, state, state == State.BEGUN ? begunAt : doneAt, leftAt, reason);
  }
}
