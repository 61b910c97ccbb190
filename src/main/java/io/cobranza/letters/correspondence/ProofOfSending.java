package io.cobranza.letters.correspondence;

import java.time.LocalDate;

/**
 * Whether we can show that a customer was sent an invoice, by the letters that carry or announce
 * it.
 *
 * @param on the day, in the company's zone, of the last such letter that left; null unless {@link
 *     State#SENT}
 */
public record ProofOfSending(State state, LocalDate on) {

  /** How far the letters are. */
  public enum State {
    /** There is no such letter. */
    NONE,
    /** One is planned or being sent. */
    UNDERWAY,
    /** One left. */
    SENT,
    /** None left, and nobody is trying any more. */
    FAILED
  }
}
