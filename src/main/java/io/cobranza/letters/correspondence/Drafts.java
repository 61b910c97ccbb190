package io.cobranza.letters.correspondence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes messages from the facts of the moment; what is no longer to be told drops out. */
@Component
class Drafts {

  private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

  /** The firmest letter gives the tone; among equals the invoice that waits longest. */
  private static final Comparator<Told> TONE =
      Comparator.comparing(Told::kind)
          .thenComparing(told -> told.facts().invoice().daysOverdue())
          .reversed()
          .thenComparing(told -> told.letter().id());

  private final LetterFactsSource facts;
  private final List<ListingSource> listings;
  private final LetterWriter writer;
  private final Outbox outbox;

  Drafts(
      LetterFactsSource facts, List<ListingSource> listings, LetterWriter writer, Outbox outbox) {
    this.facts = facts;
    this.listings = listings;
    this.writer = writer;
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
    told.sort(TONE);
    try {
      LetterFacts first = told.get(0).facts();
      return Optional.of(
          new Draft(
              told.stream().map(Told::letter).toList(),
              recipient(told.get(0).letter(), first.addressee()),
              writer.write(told),
              told.stream().flatMap(each -> each.facts().attachments().stream()).toList()));
    } catch (RuntimeException e) {
      told.forEach(each -> notNow(each.letter(), e));
      return Optional.empty();
    }
  }

  /** A letter whose facts cannot be found does not keep the others from leaving. */
  private Optional<Told> ask(ClaimedLetter letter) {
    try {
      Optional<Told> told = facts.factsFor(letter.order()).map(known -> new Told(letter, known));
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
      Optional<Listing> listing = source(letter.kind()).listingFor(letter.order());
      if (listing.isEmpty()) {
        outbox.cancelled(letter);
      }
      return listing.map(
          known ->
              new Draft(
                  List.of(letter),
                  recipient(letter, known.addressee()),
                  writer.write(letter.kind(), known),
                  List.of()));
    } catch (RuntimeException e) {
      notNow(letter, e);
      return Optional.empty();
    }
  }

  private ListingSource source(LetterKind kind) {
    return listings.stream().filter(source -> source.kind() == kind).findFirst().orElseThrow();
  }

  /** Nothing has left the house yet, so whatever it was, trying again is safe. */
  private void notNow(ClaimedLetter letter, RuntimeException why) {
    LOG.warn("Letter {} could not be written", letter.id(), why);
    outbox.failedForNow(letter, why.toString());
  }

  private static String recipient(ClaimedLetter letter, LetterFacts.Addressee addressee) {
    String to = letter.sendTo() == null ? addressee.email() : letter.sendTo();
    return Objects.requireNonNullElse(to, "");
  }
}
