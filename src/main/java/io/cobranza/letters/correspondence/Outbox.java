package io.cobranza.letters.correspondence;

import io.cobranza.shared.CompanyCalendar;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final DatabaseClock databaseClock;

  Outbox(
      LetterRepository letters,
      LetterBodyRepository bodies,
      LetterProperties properties,
      CompanyCalendar calendar,
      DatabaseClock databaseClock) {
    this.letters = letters;
    this.bodies = bodies;
    this.relay = properties.relay();
    this.calendar = calendar;
    this.databaseClock = databaseClock;
  }

  /**
   * Keeps the mail as it is about to be sent.
   *
   * @param told the letters it tells; its text is kept under the first
   * @return false if it must not be sent, because one of them was cancelled meanwhile, or taken for
   *     abandoned; the others are then given back
   */
  @Transactional
  boolean handOver(List<ClaimedLetter> told, OutgoingMail mail) {
    Map<ClaimedLetter, Letter> stillOurs = new LinkedHashMap<>();
    told.stream()
        .sorted(Comparator.comparing(ClaimedLetter::id))
        .forEach(claimed -> lockIfOurs(claimed).ifPresent(l -> stillOurs.put(claimed, l)));
    if (stillOurs.size() < told.size()) {
      stillOurs.values().forEach(letter -> letter.release(calendar.now()));
      return false;
    }
    ClaimedLetter first = told.get(0);
    String subject = mail.letter().subject();
    for (Letter letter : stillOurs.values()) {
      letter.handOver(first.id(), mail.to(), subject, calendar.now(), calendar.today());
    }
    bodies.save(new LetterBody(first, mail));
    return true;
  }

  private Optional<Letter> lockIfOurs(ClaimedLetter claimed) {
    return Optional.of(locked(claimed)).filter(l -> l.isBeingSentBy(claimed.attempt()));
  }

  @Transactional
  void sent(ClaimedLetter claimed) {
    Letter letter = locked(claimed);
    if (letter.isBeingSentBy(claimed.attempt()) || letter.isUnknownSince(claimed.attempt())) {
      letter.sent(calendar.now());
      // Publishes that it left.
      letters.save(letter);
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
    for (Letter letter : letters.lockAbandoned(databaseClock.now())) {
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
}
