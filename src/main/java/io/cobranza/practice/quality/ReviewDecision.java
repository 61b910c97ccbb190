package io.cobranza.practice.quality;

import java.time.LocalDate;

/**
 * What the quality group decides about a recurring cause.
 *
 * @param correctiveAction what is done, or why nothing can be; required
 * @param responsible who sees to it; null if nothing is done
 * @param dueOn by when; null if nothing is done
 */
public record ReviewDecision(
    Outcome outcome, String correctiveAction, String responsible, LocalDate dueOn) {

  /** Whether something is done. */
  public enum Outcome {
    ACTION,
    NO_ACTION
  }
}
