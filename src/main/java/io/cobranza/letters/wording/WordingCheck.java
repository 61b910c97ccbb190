package io.cobranza.letters.wording;

import io.cobranza.letters.correspondence.Placeholder;
import io.cobranza.letters.correspondence.TriedLetter;
import io.cobranza.letters.correspondence.WordingExamples;
import io.cobranza.letters.correspondence.WordingFlaw;
import io.cobranza.letters.correspondence.WordingTrial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What letters would say in a text, and all that keeps it from being used: from what can be seen in
 * it to what is not so in some letter.
 */
@Component
class WordingCheck {

  private final WordingTrial trial;
  private final WordingExamples examples;

  WordingCheck(WordingTrial trial, WordingExamples examples) {
    this.trial = trial;
    this.examples = examples;
  }

  List<WordingFlaw> flaws(WordingKey of, String text) {
    if (WordingRules.isTooLong(text)) {
      return List.of(WordingFlaw.of(0, "tooLong", String.valueOf(WordingRules.LONGEST)));
    }
    List<WordingFlaw> flaws = new ArrayList<>(WordingRules.flaws(of, text));
    flaws.addAll(trial.flaws(of.kind(), of.language(), text));
    flaws.sort(Comparator.comparingInt(WordingFlaw::line));
    return flaws;
  }

  /**
   * Those of the ledger first.
   *
   * @param text without flaws
   */
  List<TriedLetter> letters(WordingKey of, String text) {
    List<TriedLetter> letters =
        new ArrayList<>(examples.onTheLedger(of.kind(), of.language(), text));
    letters.addAll(examples.onSpecimens(of.kind(), of.language(), text));
    return letters;
  }

  /** What each placeholder says in some letter. */
  Map<Placeholder, String> values(WordingKey of) {
    return examples.values(of.kind(), of.language());
  }
}
