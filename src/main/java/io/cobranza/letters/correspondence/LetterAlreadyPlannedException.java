package io.cobranza.letters.correspondence;

/** What it is about has this letter already; it is written once per kind and occurrence. */
public class LetterAlreadyPlannedException extends RuntimeException {

  LetterAlreadyPlannedException(LetterOrder order, Throwable cause) {
    super(
        "%s already has its letter %s, occurrence %s"
            .formatted(order.about(), order.kind().key(), order.occurrence()),
        cause);
  }
}
