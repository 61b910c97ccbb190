package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterLeft;
import io.cobranza.practice.cases.LettersOfCalendar;
import io.cobranza.practice.policy.CollectionStep;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells a case that a letter of its calendar has left. */
@Component
class LettersThatLeft {

  private final LettersOfCalendar letters;

  LettersThatLeft(LettersOfCalendar letters) {
    this.letters = letters;
  }

  /** In the transaction that records the sending: what waited for it happens with it. */
  @EventListener
  void record(LetterLeft left) {
    letters.left(left.caseId(), stepOf(left.kind()), left.at());
  }

  /**
   * Afterwards: a timer that cannot be moved at this moment, because its job is running, must not
   * make a letter that left look as if nobody knew.
   */
  @TransactionalEventListener
  void moveWhatFollows(LetterLeft left) {
    letters.moveWhatFollows(left.caseId(), stepOf(left.kind()), left.at());
  }

  static CollectionStep stepOf(LetterKind kind) {
    return kind == LetterKind.LAW_FIRM_LETTER
        ? CollectionStep.FINAL_DEMAND
        : CollectionStep.valueOf(kind.name());
  }
}
