package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterReleased;
import io.cobranza.letters.correspondence.LetterWithdrawn;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.HistoryAction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the trail of a case what a person decided about its letters. */
@Component
class DecidedLetters {

  @EventListener
  CaseHistoryEvent on(LetterReleased letter) {
    return new CaseHistoryEvent(
        letter.caseId(), HistoryAction.LETTER_RELEASED, letter.kind().name());
  }

  @EventListener
  CaseHistoryEvent on(LetterWithdrawn letter) {
    return new CaseHistoryEvent(
        letter.caseId(), HistoryAction.LETTER_WITHDRAWN, letter.kind().name());
  }
}
