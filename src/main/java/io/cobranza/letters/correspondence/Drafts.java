package io.cobranza.letters.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes messages that are about to leave; what is no longer to be told drops out. */
@Component
class Drafts {

  private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

  private final Composer composer;
  private final Outbox outbox;

  Drafts(Composer composer, Outbox outbox) {
    this.composer = composer;
    this.outbox = outbox;
  }

  /** Empty if nothing is left to be told: then its letters are cancelled. */
  Optional<Draft> write(ClaimedMessage message) {
    ClaimedLetter first = message.letters().get(0);
    return first.kind().isListing() ? listing(first) : letter(message);
  }

  private Optional<Draft> letter(ClaimedMessage message) {
    List<Told> told = new ArrayList<>();
    message.letters().forEach(letter -> ask(letter).ifPresent(told::add));
    if (told.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(composer.print(composer.compose(told)));
    } catch (RuntimeException e) {
      told.forEach(each -> notNow(each.letter(), e));
      return Optional.empty();
    }
  }

  /** A letter whose facts cannot be found does not keep the others from leaving. */
  private Optional<Told> ask(ClaimedLetter letter) {
    try {
      Optional<Told> told = composer.tell(letter);
      if (told.isEmpty()) {
        outbox.cancelled(letter);
      }
      return told;
    } catch (RuntimeException e) {
      notNow(letter, e);
      return Optional.empty();
    }
  }

  private Optional<Draft> listing(ClaimedLetter letter) {
    try {
      Optional<Draft> listing = composer.listing(letter).map(composer::print);
      if (listing.isEmpty()) {
        outbox.cancelled(letter);
      }
      return listing;
    } catch (RuntimeException e) {
      notNow(letter, e);
      return Optional.empty();
    }
  }

  /** Nothing has left the house yet, so whatever it was, trying again is safe. */
  private void notNow(ClaimedLetter letter, RuntimeException why) {
    LOG.warn("Letter {} could not be written", letter.id(), why);
    outbox.failedForNow(letter, why.toString());
  }
}
