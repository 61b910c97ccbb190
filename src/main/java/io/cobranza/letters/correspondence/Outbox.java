package io.cobranza.letters.correspondence;

import io.cobranza.ledger.cash.UndecidedMoney;
import io.cobranza.shared.CompanyCalendar;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private final LedgerOfTheMoment ledger;
  private final UndecidedMoney money;
  private final WayOut wayOut;
  private final LetterProperties.Relay relay;
  private final CompanyCalendar calendar;
  private final DatabaseClock databaseClock;

  Outbox(
      LetterRepository letters,
      LetterBodyRepository bodies,
      LedgerOfTheMoment ledger,
      UndecidedMoney money,
      WayOut wayOut,
      LetterProperties properties,
      CompanyCalendar calendar,
      DatabaseClock databaseClock) {
    this.letters = letters;
    this.bodies = bodies;
    this.ledger = ledger;
    this.money = money;
    this.wayOut = wayOut;
    this.relay = properties.relay();
    this.calendar = calendar;
    this.databaseClock = databaseClock;
  }

  /**
   * Keeps the mail as it is about to be sent.
   *
   * @param told the letters it tells; its text is kept under the first
   * @return false if it must not be sent, because one of them was cancelled, held back or paid
   *     meanwhile, money came in that may be for it, or it was taken for abandoned; the others are
   *     then given back
   */
  @Transactional
  boolean handOver(List<ClaimedLetter> told, OutgoingMail mail) {
    // Before the letters, as a payment does, so that the two never wait for each other crosswise.
    Set<LetterOrder> over = ledger.overMeanwhile(told.stream().map(ClaimedLetter::order).toList());
    Map<ClaimedLetter, Letter> stillOurs = new LinkedHashMap<>();
    told.stream()
        .sorted(Comparator.comparing(ClaimedLetter::id))
        .forEach(claimed -> lockIfOurs(claimed).ifPresent(l -> stillOurs.put(claimed, l)));
    boolean open = stillOurs.values().stream().allMatch(wayOut.sending()::allows);
    boolean fits = over.isEmpty() && !isMoneyToAssign(told);
    if (stillOurs.size() < told.size() || !fits || !open) {
      stillOurs.forEach((claimed, letter) -> takeBack(letter, over.contains(claimed.order())));
      return false;
    }
    stillOurs.forEach(
        (claimed, letter) ->
            letter.handOver(
                told.get(0).id(),
                claimed.announces(),
                mail,
                databaseClock.now().plus(relay.lease()),
                calendar.now(),
                calendar.today()));
    bodies.save(new LetterBody(told.get(0), mail));
    return true;
  }

  /** Given back, it is then put off until that is known. */
  private boolean isMoneyToAssign(List<ClaimedLetter> told) {
    return told.stream()
        .map(ClaimedLetter::order)
        .filter(order -> order.kind().reader() == LetterKind.Reader.CUSTOMER)
        .map(LetterOrder::customer)
        .filter(Objects::nonNull)
        .distinct()
        .anyMatch(money::mayBeOf);
  }

  private void takeBack(Letter letter, boolean over) {
    if (over) {
      letter.cancel();
    } else {
      letter.release(calendar.now());
    }
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

  /** It was not the letter's fault. */
  @Transactional
  void putBack(ClaimedLetter claimed, String reason) {
    change(claimed, letter -> letter.putBack(reason, relay.patience(), calendar.now()));
  }

  @Transactional
  void failed(ClaimedLetter claimed, String reason) {
    change(claimed, letter -> letter.failed(reason));
  }

  @Transactional
  void turnedAway(ClaimedLetter claimed, TurnedAway how, String reason) {
    change(claimed, letter -> letter.turnedAway(how, reason, relay.patience(), calendar.now()));
  }

  /** Ends the patience with a letter that only the mail server's answers tell about. */
  @Transactional
  void failedIfTurnedAwayTooOften(ClaimedLetter claimed) {
    Letter letter = locked(claimed);
    if (letter.hasBeenTurnedAwayTooOften(relay.patience())) {
      letter.failedAsTurnedAway();
      letters.save(letter);
    }
  }

  @Transactional
  void lostTrack(ClaimedLetter claimed, String reason) {
    change(claimed, letter -> letter.lostTrack(reason));
  }

  @Transactional
  void cancelled(ClaimedLetter claimed) {
    change(claimed, Letter::cancel);
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
