package io.cobranza.process.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cells of tables and the conditions of forms may say: texts, numbers, names, comparisons,
 * ranges, reckoning, lists of values, {@code not(…)} and {@code list contains(…)}. No other
 * function is called and nothing is asked of a value, so there is no way from here to Java.
 */
public final class PlainFeel {

  /** In this order; what none of them matches is refused. A comment could hide a quotation mark. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\s+|(?<comment>//|/\\*)|(?<value>\"[^\"\\\\]*\"|\\d+(?:\\.\\d+)?)"
              + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)|(?<sign><=|>=|!=|\\.\\.|[<>=+*/(\\[,-])"
              + "|(?<close>[)\\]])");

  /** After these begins something new, be it in brackets. */
  private static final Set<String> BETWEEN =
      Set.of("and", "or", "if", "then", "else", "in", "between");

  private static final Set<String> FUNCTIONS = Set.of("not", "list contains");

  private PlainFeel() {}

  /**
   * @param text without the leading equals sign of a form; empty is allowed
   * @return what is not allowed in it
   */
  public static Optional<String> objection(String text) {
    Matcher word = WORD.matcher(text);
    // What a bracket would call: empty after a sign.
    String called = "";
    for (int at = 0; at < text.length(); at = word.end()) {
      if (!word.region(at, text.length()).lookingAt() || word.group("comment") != null) {
        return Optional.of(text.substring(at, text.offsetByCodePoints(at, 1)));
      }
      String read = word.group();
      if (read.equals("(") && !called.isEmpty() && !FUNCTIONS.contains(called)) {
        return Optional.of(called + "(");
      }
      if (word.group("sign") != null || BETWEEN.contains(read)) {
        called = "";
      } else if (!read.isBlank()) {
        called = called.isEmpty() ? read : called + " " + read;
      }
    }
    return Optional.empty();
  }

  /** The names in a text to which nothing is to be objected; words of the language among them. */
  static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      if (word.group("name") != null) {
        names.add(word.group());
      }
    }
    return Set.copyOf(names);
  }
}
