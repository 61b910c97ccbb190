package io.cobranza.letters.wording;

import io.cobranza.letters.correspondence.WordingFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What no text of a letter may be or hold, whatever its kind. */
final class WordingRules {

  static final int LONGEST = 10000;

  private static final Pattern MARKUP =
      Pattern.compile("<[A-Za-z/!?][^>\\s]*>?|&(?:[A-Za-z]+|#\\w+);");

  /** Controls, what turns the order of letters, and characters that are nobody's. */
  private static final Pattern UNREADABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\\t]]");

  private WordingRules() {}

  static boolean isTooLong(String text) {
    return text.length() > LONGEST;
  }

  static List<WordingFlaw> flaws(WordingKey of, String text) {
    List<WordingFlaw> flaws = new ArrayList<>();
    if (text.isBlank()) {
      flaws.add(WordingFlaw.of(0, "empty", ""));
    }
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      flaws.addAll(flaws(of, line, number));
    }
    return flaws;
  }

  private static List<WordingFlaw> flaws(WordingKey of, String line, int number) {
    List<WordingFlaw> flaws = new ArrayList<>();
    MARKUP
        .matcher(line)
        .results()
        .forEach(found -> flaws.add(WordingFlaw.of(number, "markup", found.group())));
    UNREADABLE
        .matcher(line)
        .results()
        .map(found -> "U+%04X".formatted(found.group().codePointAt(0)))
        .distinct()
        .forEach(found -> flaws.add(WordingFlaw.of(number, "unreadable", found)));
    if (of.isSpanish()) {
      Glossary.ofLetters()
          .filter(word -> Glossary.says(line, word))
          .forEach(word -> flaws.add(WordingFlaw.of(number, "word", word)));
    }
    return flaws;
  }
}
