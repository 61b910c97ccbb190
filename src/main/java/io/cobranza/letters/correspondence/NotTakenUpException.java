package io.cobranza.letters.correspondence;

/** What is known of one letter's customer lets nobody decide whether the letter may leave. */
class NotTakenUpException extends RuntimeException {

  private final LetterId letter;

  NotTakenUpException(LetterId letter, RuntimeException cause) {
    super("Letter " + letter + " cannot be taken up", cause);
    this.letter = letter;
  }

  LetterId letter() {
    return letter;
  }
}
