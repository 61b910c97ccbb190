package io.cobranza.letters.correspondence;

import java.util.Optional;

/** What this capability asks of those who know the case: the facts of a letter, as they are now. */
public interface LetterFactsSource {

  /**
   * Asked at the moment of sending, outside any transaction.
   *
   * @return the facts, or empty if the letter must no longer leave, because the invoice is settled
   *     or withdrawn or the promise is kept: the letter is then cancelled
   */
  Optional<LetterFacts> factsFor(LetterOrder order);
}
