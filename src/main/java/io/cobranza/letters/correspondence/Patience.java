package io.cobranza.letters.correspondence;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a letter is tried and how long the pauses are: each twice as long as the one before.
 * The pauses of a mail server in trouble grow likewise, and never end.
 *
 * @param attempts after so many failures of ours to write it, or after so many connections that
 *     broke at it while others got through, a letter has failed
 * @param deferrals after so many a letter that a working mail server puts off has failed; with
 *     these pauses, after three days
 * @param refusals after so many a letter that is refused has failed, where no other letter was
 *     there to tell whether the mail server takes any
 * @param readers so many different ones turned away in a row, and none taken, are the mail server's
 *     fault
 * @param lateDeferrals from so many on a deferral counts among those; sooner it is what a server
 *     says to whoever it does not know yet
 * @param firstPause after the first failure
 * @param longestPause where doubling ends
 */
record Patience(
    @DefaultValue("8") int attempts,
    @DefaultValue("80") int deferrals,
    @DefaultValue("3") int refusals,
    @DefaultValue("3") int readers,
    @DefaultValue("5") int lateDeferrals,
    @DefaultValue("1m") Duration firstPause,
    @DefaultValue("1h") Duration longestPause) {

  private static final int DOUBLINGS_THAT_FIT = 30;

  Duration pauseAfter(int failures) {
    int doublings = Math.max(0, Math.min(failures - 1, DOUBLINGS_THAT_FIT));
    Duration pause = firstPause.multipliedBy(1L << doublings);
    return pause.compareTo(longestPause) < 0 ? pause : longestPause;
  }

  /** How often a letter is turned away before it has failed. */
  int most(TurnedAway how) {
    return how == TurnedAway.REFUSED ? refusals : deferrals;
  }
}
