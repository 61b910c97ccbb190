package io.cobranza.letters.correspondence;

/**
 * A letter in the hands of this node, outside any transaction.
 *
 * @param sendTo the address a person gave for this time; null to use the contact's own
 */
record ClaimedLetter(long id, int attempt, LetterOrder order, String sendTo) {

  LetterKind kind() {
    return order.kind();
  }
}
