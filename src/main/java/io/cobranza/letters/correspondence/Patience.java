package io.cobranza.letters.correspondence;

import java.time.Duration;

/**
 * How often a letter is tried and how long the pauses are: each twice as long as the one before.
 *
 * @param attempts after as many failures in a row the letter has failed
 * @param firstPause after the first failure
 * @param longestPause where doubling ends
 */
record Patience(int attempts, Duration firstPause, Duration longestPause) {

  private static final int DOUBLINGS_THAT_FIT = 30;

  Duration pauseAfter(int failures) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS_THAT_FIT));
    return pause.compareTo(longestPause) < 0 ? pause : longestPause;
  }
}
