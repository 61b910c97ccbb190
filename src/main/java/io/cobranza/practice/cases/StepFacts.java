package io.cobranza.practice.cases;

import io.cobranza.practice.policy.CollectionStep;
import java.time.Instant;

/**
 * A step of the calendar as a case stands to it.
 *
 * @param state begun, done or left out
 * @param since when it came to that
 */
public record StepFacts(CollectionStep step, State state, Instant since) {

  /** How far a step is. */
  public enum State {
    /** On somebody's list. */
    BEGUN,
    DONE,
    /** Left out on purpose, because the case had moved past it. */
    SKIPPED
  }
}
