package io.cobranza.letters.correspondence;

import io.cobranza.practice.outlook.Coming;

/**
 * A letter in the hands of this node, outside any transaction.
 *
 * @param sendTo the address a person gave for this time; null to use the contact's own
 * @param announces what its text says will come, and when; null if nothing, or not written yet
 */
record ClaimedLetter(long id, int attempt, LetterOrder order, String sendTo, Coming announces) {

  ClaimedLetter(long id, int attempt, LetterOrder order, String sendTo) {
    this(id, attempt, order, sendTo, null);
  }

  ClaimedLetter announcing(Coming what) {
    return new ClaimedLetter(id, attempt, order, sendTo, what);
  }

  LetterKind kind() {
    return order.kind();
  }
}
