package io.cobranza.ledger.matching;

import java.util.List;

/**
 * Words of a text that may name an invoice.
 *
 * @param first of the words
 * @param last of the words
 * @param items several if the words do not say which
 */
record NumberHit(int first, int last, List<OpenItem> items, Naming naming) {

  NumberHit weakened() {
    return new NumberHit(first, last, items, Naming.SLIP);
  }
}
