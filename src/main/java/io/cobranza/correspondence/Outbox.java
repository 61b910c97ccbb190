package io.cobranza.correspondence;

import io.cobranza.shared.CompanyCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The relay's bookkeeping: every method one short transaction under the letter's row lock, none of
 * them open while a mail is on its way.
 */
@Component
class Outbox {

  private final LetterRepository letters;
  private final LetterBodyRepository bodies;
  private final LetterProperties.Relay relay;
  private final CompanyCalendar calendar;
  private final JdbcTemplate jdbc;

  Outbox(
      LetterRepository letters,
      LetterBodyRepository bodies,
      LetterProperties properties,
      CompanyCalendar calendar,
      JdbcTemplate jdbc) {
    this.letters = letters;
    this.bodies = bodies;
    this.relay = properties.relay();
    this.calendar = calendar;
    this.jdbc = jdbc;
  }

  /** Takes the letter that waits longest, if one is due that no other node is taking. */
  @Transactional
  Optional<ClaimedLetter> claimNext() {
    return letters
        .lockNextDue(calendar.now())
        .map(letter -> letter.claim(databaseTime().plus(relay.lease())));
  }

  /**
   * Keeps the mail as it is about to be sent.
   *
   * @return false if it must not be sent: cancelled meanwhile, or taken for abandoned
   */
  @Transactional
  boolean handOver(ClaimedLetter claimed, OutgoingMail mail) {
    Letter letter = locked(claimed);
    if (!letter.isBeingSentBy(claimed.attempt())) {
      return false;
    }
    letter.handOver(mail.to(), mail.letter().subject(), calendar.now(), calendar.today());
    bodies.save(new LetterBody(claimed, mail));
    return true;
  }

  @Transactional
  void sent(ClaimedLetter claimed) {
    Letter letter = locked(claimed);
    if (letter.isBeingSentBy(claimed.attempt()) || letter.isUnknownSince(claimed.attempt())) {
      letter.sent(calendar.now());
    }
  }

  @Transactional
  void failedForNow(ClaimedLetter claimed, String reason) {
    change(claimed, letter -> letter.failedForNow(reason, relay.patience(), calendar.now()));
  }

  @Transactional
  void refused(ClaimedLetter claimed, String reason) {
    change(claimed, letter -> letter.refused(reason));
  }

  @Transactional
  void lostTrack(ClaimedLetter claimed, String reason) {
    change(claimed, letter -> letter.lostTrack(reason));
  }

  @Transactional
  void cancelled(ClaimedLetter claimed) {
    change(claimed, Letter::cancel);
  }

  /**
   * Closes the attempts of nodes that died: what had been handed to the mail server may have left,
   * what had not is simply tried again.
   */
  @Transactional
  void closeAbandoned() {
    for (Letter letter : letters.lockAbandoned(databaseTime())) {
      if (letter.mayHaveLeft()) {
        letter.lostTrack("The node that was sending it stopped before the mail server's answer");
      } else {
        letter.failedForNow(
            "The node that was writing it stopped", relay.patience(), calendar.now());
      }
      letters.save(letter);
    }
  }

  /** News of an attempt that is no longer the current one, or was closed meanwhile, come late. */
  private void change(ClaimedLetter claimed, Consumer<Letter> change) {
    Letter letter = locked(claimed);
    if (letter.isBeingSentBy(claimed.attempt())) {
      change.accept(letter);
      // Publishes what the letter has to tell.
      letters.save(letter);
    }
  }

  private Letter locked(ClaimedLetter claimed) {
    return letters
        .findForUpdate(claimed.id())
        .orElseThrow(() -> new IllegalStateException("Letter " + claimed.id() + " is gone"));
  }

  /** The one clock that all nodes share and that moving demo time does not move. */
  private Instant databaseTime() {
    LocalDateTime utc = jdbc.queryForObject("SELECT UTC_TIMESTAMP(3)", LocalDateTime.class);
    return utc.toInstant(ZoneOffset.UTC);
  }
}
