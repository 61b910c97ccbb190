package io.cobranza.letters.correspondence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param catcher keep mails in the database instead, where no SMTP server is configured; for the
 *     demo
 * @param gather how long a letter of the calendar waits for others to the same customer, to leave
 *     as one message
 * @param relay how often it looks and how patient it is
 */
@ConfigurationProperties("cobranza.letters")
record LetterProperties(
    @DefaultValue("false") boolean catcher,
    @DefaultValue("30m") Duration gather,
    @DefaultValue Relay relay) {

  /**
   * @param enabled whether this node sends letters
   * @param delay between the end of one round and the start of the next
   * @param lease after which a node that has not reported back is taken for dead; longer than all
   *     time-outs of one mail together
   * @param attempts after as many failures in a row a letter has failed
   * @param firstPause after the first failure; doubles with each further one
   * @param longestPause where doubling ends
   */
  record Relay(
      @DefaultValue("true") boolean enabled,
      @DefaultValue("5s") Duration delay,
      @DefaultValue("15m") Duration lease,
      @DefaultValue("8") int attempts,
      @DefaultValue("1m") Duration firstPause,
      @DefaultValue("2h") Duration longestPause) {

    Patience patience() {
      return new Patience(attempts, firstPause, longestPause);
    }
  }
}
