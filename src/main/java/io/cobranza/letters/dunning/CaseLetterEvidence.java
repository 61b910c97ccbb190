package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.agency.LetterEvidence;
import io.cobranza.shared.CaseId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those who hand a case over which letters it has sent. */
@Component
class CaseLetterEvidence implements LetterEvidence {

  private final Letters letters;

  CaseLetterEvidence(Letters letters) {
    this.letters = letters;
  }

  @Override
  public List<Written> of(CaseId id) {
    return letters.ofCase(id).stream().map(CaseLetterEvidence::written).toList();
  }

  private static Written written(LetterSummary letter) {
    return new Written(
        letter.kind().name(),
        letter.kind().key(),
        letter.plannedAt(),
        letter.recipient(),
        letter.state().name());
  }
}
