package io.cobranza.letters.correspondence;

import java.time.Instant;

/**
 * What is known of a mail server that takes no letters.
 *
 * @param failures tries in a row that came to nothing
 * @param pausedUntil when the next letter is tried
 * @param losesLetters whether it is the kind that lets go of the line when it has the whole letter
 */
record MailTrouble(String server, int failures, Instant pausedUntil, boolean losesLetters) {

  /** Trouble of another server says nothing about this one. */
  boolean isPausedFor(String now, Instant at) {
    return server.equals(now) && at.isBefore(pausedUntil);
  }
}
