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

  FailedLetterSection(Letters letters) {
    this.letters = letters;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
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
