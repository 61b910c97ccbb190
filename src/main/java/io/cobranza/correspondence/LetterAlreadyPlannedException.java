package io.cobranza.correspondence;

/** The case has this letter already; it is written once per kind and occurrence. */
public class LetterAlreadyPlannedException extends RuntimeException {

  LetterAlreadyPlannedException(LetterOrder order, Throwable cause) {
    super(
        "Case %s already has its letter %s, occurrence %s"
            .formatted(order.caseId(), order.kind().key(), order.occurrence()),
        cause);
  }
}
