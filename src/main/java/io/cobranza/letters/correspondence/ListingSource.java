package io.cobranza.letters.correspondence;

import java.util.Optional;

/**
 * What this capability asks of those who know the content of a letter that is mostly lists. There
 * is one for each kind that {@link LetterKind#isListing()}.
 */
public interface ListingSource {

  /** The kind this is the source of. */
  LetterKind kind();

  /**
   * Asked at the moment of sending, outside any transaction.
   *
   * @return the content, or empty if there is nothing to tell any more: the letter is then
   *     cancelled
   */
  Optional<Listing> listingFor(LetterOrder order);
}
