package io.cobranza.desk.worklist;

import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.Debt;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letter that did not arrive, or of which nobody knows whether it left. */
@Component
class FailedLetterSection implements SheetSection {

  private final Letters letters;
  private final Wording wording;

  FailedLetterSection(Letters letters, Wording wording) {
    this.letters = letters;
    this.wording = wording;
  }

  @Override
  public Map<String, String> of(Debt debt) {
    Optional<LetterSummary> failed =
        letters.ofCase(debt.facts().id()).stream()
            .filter(
                letter ->
                    letter.state() == LetterState.FAILED || letter.state() == LetterState.UNKNOWN)
            .reduce((earlier, later) -> later);
    return Map.of(
        "letterSubject", wording.text(failed.map(LetterSummary::subject).orElse(null)),
        "letterRecipient", wording.text(failed.map(LetterSummary::recipient).orElse(null)),
        "letterReason",
            failed
                .map(letter -> wording.say("letter.state." + letter.state(), letter.recipient()))
                .orElse(wording.text(null)));
  }
}
