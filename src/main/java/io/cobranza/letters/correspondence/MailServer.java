package io.cobranza.letters.correspondence;

import io.cobranza.shared.CompanyCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the mail server is to be trusted with letters. While it is in trouble one letter at a
 * time is tried, after pauses that grow and never end; the first it takes ends the trouble. All
 * nodes share what is known.
 */
@Component
class MailServer {

  private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

  private final MailTroubleTable troubles;
  private final LetterRepository letters;
  private final Patience patience;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  MailServer(
      MailTroubleTable troubles,
      LetterRepository letters,
      LetterProperties properties,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.troubles = troubles;
    this.letters = letters;
    this.patience = properties.relay().patience();
    this.calendar = calendar;
    this.events = events;
  }

  /** What may be given to it now. */
  enum Trust {
    EVERY_LETTER,
    /** To see whether the trouble is over. */
    ONE_LETTER,
    /** As that; a copy to ourselves goes ahead, because the letter itself might be lost. */
    ONE_REHEARSED,
    NOTHING
  }

  @Transactional(readOnly = true)
  Trust trust(String server) {
    Optional<MailTrouble> trouble = troubles.find();
    if (trouble.isEmpty()) {
      return Trust.EVERY_LETTER;
    }
    if (trouble.get().isPausedFor(server, calendar.now())) {
      return Trust.NOTHING;
    }
    return trouble.get().losesLetters() ? Trust.ONE_REHEARSED : Trust.ONE_LETTER;
  }

  /**
   * It took a letter, so it works. What it refused meanwhile is then the letter's own fault, unless
   * that was part of the trouble.
   */
  @Transactional
  void took() {
    if (troubles.end()) {
      LOG.info("The mail server takes letters again");
      events.publishEvent(new MailServerWorks());
    } else {
      List<Letter> refused = letters.lockRefused();
      refused.forEach(Letter::failedAsTurnedAway);
      // Publishes what they have to tell.
      letters.saveAll(refused);
    }
    letters.forgetTurnedAway();
  }

  /** Whether it has turned away too many different readers in a row to be any reader's fault. */
  @Transactional(readOnly = true)
  boolean turnsEverybodyAway() {
    return letters.readersTurnedAway(patience.lateDeferrals()) >= patience.readers();
  }

  /**
   * Pauses it, or pauses it longer.
   *
   * @param losesLetters whether it had the whole letter before it failed
   */
  @Transactional
  void fails(String server, String reason, boolean losesLetters) {
    Instant now = calendar.now();
    Optional<MailTrouble> before = troubles.find();
    boolean known = before.map(trouble -> trouble.isPausedFor(server, now)).orElse(false);
    boolean loses = losesLetters || before.map(MailTrouble::losesLetters).orElse(false);
    // Two nodes that fail at once are one failure.
    int failures = before.map(MailTrouble::failures).orElse(0) + (known ? 0 : 1);
    Instant until =
        known ? before.get().pausedUntil() : now.plus(patience.pauseAfter(Math.max(1, failures)));
    if (troubles.keep(new MailTrouble(server, failures, until, loses), reason, now)) {
      LOG.warn("The mail server {} takes no letters: {}", server, reason);
      events.publishEvent(new MailServerFails(reason));
    }
  }
}
