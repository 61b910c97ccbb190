package io.cobranza.letters.correspondence;

import java.util.Collection;
import java.util.Set;

/**
 * What this capability asks of the ledger at the last moment at which a letter can be held back.
 */
public interface LedgerOfTheMoment {

  /**
   * Asked in the transaction that hands the letters to the mail server. No payment of theirs can be
   * booked between the answer and the end of that transaction.
   *
   * @return those whose invoice is settled or withdrawn by now, though they tell that it is not
   */
  Set<LetterOrder> overMeanwhile(Collection<LetterOrder> orders);
}
