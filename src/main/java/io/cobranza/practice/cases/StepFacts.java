package io.cobranza.practice.cases;

import io.cobranza.practice.policy.CollectionStep;
import java.time.Instant;

/**
 * A step of the calendar as a case stands to it.
 *
 * @param state begun, done or left out
 * @param since when it came to that
 * @param leftAt when its letter left; null while it has not, and for a step without one
 * @param reason why it was left out; null unless it was
 */
public record StepFacts(
    CollectionStep step, State state, Instant since, Instant leftAt, SkipReason reason) {

  /** How far a step is. */
  public enum State {
    /** On somebody's list. */
    BEGUN,
    DONE,
    /** Left out on purpose, because the case had moved past it. */
    SKIPPED
  }
}
