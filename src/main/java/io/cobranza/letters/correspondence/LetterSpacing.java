package io.cobranza.letters.correspondence;

import io.cobranza.shared.InvoiceId;

/** Knows how long a letter of the calendar waits after the one before it about the same invoice. */
public interface LetterSpacing {

  /**
   * In calendar days; 0 for not at all.
   *
   * @param before what left last
   * @param next what is to leave
   */
  int leastDaysBetween(InvoiceId invoice, LetterKind before, LetterKind next);
}
