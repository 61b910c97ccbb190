package io.cobranza.letters.correspondence;

/** A letter and what it states. */
record Told(ClaimedLetter letter, LetterFacts facts) {

  LetterKind kind() {
    return letter.kind();
  }

  /** The letter, with what it announces. */
  ClaimedLetter asWritten() {
    return letter.announcing(InvoiceWords.announced(this));
  }
}
