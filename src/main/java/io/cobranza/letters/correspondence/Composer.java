package io.cobranza.letters.correspondence;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a message of letters and of the facts of the moment; records nothing. */
@Component
class Composer {

  /** The firmest letter gives the tone; among equals the invoice that waits longest. */
  private static final Comparator<Told> TONE =
      Comparator.comparing(Told::kind)
          .thenComparing(told -> told.facts().invoice().daysOverdue())
          .reversed()
          .thenComparing(told -> told.letter().id());

  private final LetterFactsSource facts;
  private final List<ListingSource> listings;
  private final LetterWriter writer;

  Composer(LetterFactsSource facts, List<ListingSource> listings, LetterWriter writer) {
    this.facts = facts;
    this.listings = listings;
    this.writer = writer;
  }

  /** Empty if what the letter is about is over. */
  Optional<Told> tell(ClaimedLetter letter) {
    return facts.factsFor(letter.order()).map(known -> new Told(letter, known));
  }

  /**
   * @param told at least one, in any order
   */
  Preview compose(List<Told> told) {
    List<Told> inOrder = told.stream().sorted(TONE).toList();
    Told first = inOrder.get(0);
    return new Preview(
        inOrder.stream().map(Told::asWritten).toList(),
        recipient(first.letter(), first.facts().addressee()),
        writer.write(inOrder),
        inOrder.stream().flatMap(each -> each.facts().attachments().stream()).toList());
  }

  /** Empty if there is nothing to list. */
  Optional<Preview> listing(ClaimedLetter letter) {
    return source(letter.kind())
        .listingFor(letter.order())
        .map(
            known ->
                new Preview(
                    List.of(letter),
                    recipient(letter, known.addressee()),
                    writer.write(letter.kind(), known),
                    List.of()));
  }

  Draft print(Preview message) {
    return message.printed(writer.print(message.letter()));
  }

  private ListingSource source(LetterKind kind) {
    return listings.stream().filter(source -> source.kind() == kind).findFirst().orElseThrow();
  }

  private static String recipient(ClaimedLetter letter, LetterFacts.Addressee addressee) {
    String to = letter.sendTo() == null ? addressee.email() : letter.sendTo();
    return Objects.requireNonNullElse(to, "");
  }
}
