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
 * @param sending what may leave, as long as no supervisor has decided
 * @param relay how often it looks and how patient it is
 */
@ConfigurationProperties("cobranza.letters")
record LetterProperties(
    @DefaultValue("false") boolean catcher,
    @DefaultValue("30m") Duration gather,
    @DefaultValue("everything") Sending sending,
    @DefaultValue Relay relay) {

  /**
   * @param enabled whether this node sends letters
   * @param delay between the end of one round and the start of the next
   * @param longestSending how long the mail server may take for one mail, whatever it does
   * @param lease after which a node that has not reported back is taken for dead
   * @param patience with letters and with the mail server
   */
  record Relay(
      @DefaultValue("true") boolean enabled,
      @DefaultValue("5s") Duration delay,
      @DefaultValue("3m") Duration longestSending,
      @DefaultValue("15m") Duration lease,
      @DefaultValue Patience patience) {}
}
