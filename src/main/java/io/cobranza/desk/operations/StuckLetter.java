package io.cobranza.desk.operations;

import io.cobranza.letters.correspondence.LetterId;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.shared.CaseId;
import java.time.Instant;

/**
 * A letter that failed, or of which nobody knows whether it left.
 *
 * @param message of the letter that led the message it was in: its own if it was alone
 * @param subject whose it is; null if it is about no case
 */
record StuckLetter(
    LetterId id,
    long message,
    StuckStep.Subject subject,
    LetterKind kind,
    LetterState state,
    String reason,
    Instant since) {

  CaseId caseId() {
    return subject.id();
  }
}
