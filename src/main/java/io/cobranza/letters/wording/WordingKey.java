package io.cobranza.letters.wording;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.shared.Refused;
import java.util.Arrays;
import java.util.List;

/** Which words: of a kind of letter, in a language. */
record WordingKey(LetterKind kind, String language) {

  private static final List<String> LANGUAGES = List.of("en", "es");

  /**
   * @throws Refused if there are no such words, or they are not an owner's to change
   */
  static WordingKey of(String kind, String language) {
    return LetterKind.named(kind)
        .filter(each -> !each.isListing() && LANGUAGES.contains(language))
        .map(each -> new WordingKey(each, language))
        .orElseThrow(() -> Refused.unknown("kind", "wording.unknown"));
  }

  static List<WordingKey> all() {
    return Arrays.stream(LetterKind.values())
        .filter(kind -> !kind.isListing())
        .flatMap(kind -> LANGUAGES.stream().map(language -> new WordingKey(kind, language)))
        .toList();
  }

  boolean isSpanish() {
    return language.equals("es");
  }
}
