package io.cobranza.letters.correspondence;

import io.cobranza.shared.CompanyCalendar;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters that would otherwise lie where they are: those of a node that died, and those that cannot
 * even be taken up. Each in a transaction of its own, so that none keeps the others from leaving.
 */
@Component
class LeftBehind {

  private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

  private final LetterRepository letters;
  private final Patience patience;
  private final CompanyCalendar calendar;
  private final DatabaseClock databaseClock;
  private final TransactionTemplate transaction;

  LeftBehind(
      LetterRepository letters,
      LetterProperties properties,
      CompanyCalendar calendar,
      DatabaseClock databaseClock,
      TransactionTemplate transaction) {
    this.letters = letters;
    this.patience = properties.relay().patience();
    this.calendar = calendar;
    this.databaseClock = databaseClock;
    this.transaction = transaction;
  }

  /**
   * Closes the attempts of nodes that died: what had been handed to the mail server may have left,
   * what had not is simply tried again.
   */
  void closeAbandoned() {
    List<Long> abandoned = transaction.execute(status -> letters.abandoned(databaseClock.now()));
    for (long id : abandoned) {
      try {
        transaction.executeWithoutResult(
            status -> letters.lockAbandoned(id, databaseClock.now()).ifPresent(this::close));
      } catch (RuntimeException e) {
        LOG.error("Letter {} was left behind by a node that stopped, and cannot be closed", id, e);
      }
    }
  }

  private void close(Letter letter) {
    if (letter.mayHaveLeft()) {
      letter.lostTrack("The node that was sending it stopped before the mail server's answer");
    } else {
      letter.failedForNow("The node that was writing it stopped", patience, calendar.now());
    }
    // Publishes what the letter has to tell.
    letters.save(letter);
  }

  /**
   * It keeps nobody up: the next is looked at while it waits to be looked at again; also where not
   * even the task for a person can be made of it.
   */
  void cannotBeTakenUp(LetterId stuck, RuntimeException why) {
    LOG.warn("Letter {} cannot be taken up", stuck, why);
    String reason = String.valueOf(why.getCause());
    try {
      keep(stuck, letter -> letter.notTakenUp(reason, patience, calendar.now()));
    } catch (RuntimeException e) {
      LOG.error("Letter {} cannot be given up either", stuck, e);
      keep(stuck, letter -> letter.putBack(reason, patience, calendar.now()));
    }
  }

  private void keep(LetterId stuck, Consumer<Letter> change) {
    transaction.executeWithoutResult(
        status ->
            letters
                .lockDue(stuck.value(), calendar.now())
                .ifPresent(
                    letter -> {
                      change.accept(letter);
                      letters.save(letter);
                    }));
  }
}
