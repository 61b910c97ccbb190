package io.cobranza.letters.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of {@code docs/words.md} that a Spanish text does not use, for one thing has one name.
 */
public final class Glossary {

  private static final String TO_CUSTOMERS = "## To customers";

  /** In a line of the table: what is before the first bar, then four columns. */
  private static final String ROW = "\\|[^|]*\\|[^|]*\\|[^|]*\\|(?<never>[^|]*)\\|.*";

  private static final Glossary READ = new Glossary();

  private final List<String> never;
  private final List<String> neverToCustomers;

  private Glossary() {
    try (InputStream file = Glossary.class.getResourceAsStream("/docs/words.md")) {
      byte[] all = Objects.requireNonNull(file, "docs/words.md").readAllBytes();
      String[] parts = new String(all, StandardCharsets.UTF_8).split(TO_CUSTOMERS);
      never = never(parts[0]);
      neverToCustomers = never(parts[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In no text. */
  public static List<String> never() {
    return READ.never;
  }

  /** In no letter either. */
  public static List<String> neverToCustomers() {
    return READ.neverToCustomers;
  }

  /** Whether that word, and not only a longer one, is in the text. */
  public static boolean says(String text, String word) {
    return Pattern.compile(
            "\\b" + Pattern.quote(word).replace(" ", "\\E\\s+\\Q") + "\\b",
            Pattern.UNICODE_CHARACTER_CLASS)
        .matcher(text.toLowerCase(Locale.ROOT))
        .find();
  }

  private static List<String> never(String part) {
    Pattern row = Pattern.compile(ROW);
    return part.lines()
        .flatMap(
            line ->
                row.matcher(line).results().map(found -> row.matcher(line).replaceAll("${never}")))
        .filter(cell -> !cell.contains("---") && !cell.strip().equals("Never"))
        .flatMap(cell -> Arrays.stream(cell.split(";")))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static Stream<String> ofLetters() {
    return Stream.concat(READ.never.stream(), READ.neverToCustomers.stream());
  }
}
