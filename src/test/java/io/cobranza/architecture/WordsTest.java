package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/words.md} says is never said is not said. */
@Tag("unit")
class WordsTest {

  private static final String TO_CUSTOMERS = "## To customers";
  private static final Path LETTERS = Path.of("src/main/resources/letters/es");

  private static List<String> never(String part) {
    return part.lines()
        .filter(
            line -> line.startsWith("| ") && !line.startsWith("| Thing") && !line.contains("---"))
        .map(line -> line.split("\\|"))
        .filter(cells -> cells.length > 4)
        .flatMap(cells -> Arrays.stream(cells[4].split(";")))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String[] glossary() throws IOException {
    return Files.readString(Path.of("docs/words.md")).split(TO_CUSTOMERS);
  }

  private static Stream<Path> spanish() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> bundles = Files.walk(Path.of("src/main/resources/messages"))) {
      bundles.filter(file -> file.toString().endsWith("_es.properties")).forEach(files::add);
    }
    files.add(Path.of("forms/forms_es.properties"));
    files.addAll(letters().toList());
    return files.stream();
  }

  private static Stream<Path> letters() throws IOException {
    try (Stream<Path> all = Files.walk(LETTERS)) {
      return all.filter(Files::isRegularFile).toList().stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean says(String text, String word) {
    return Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
        .matcher(text)
        .find();
  }

  @ParameterizedTest
  @MethodSource("spanish")
  void oneThingHasOneName(Path file) throws IOException {
    List<String> never = never(glossary()[0]);
    assertThat(never).hasSizeGreaterThan(15);
    assertThat(never).noneMatch(word -> says(text(file), word));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void aCustomerReadsItsOwnWords(Path file) throws IOException {
    List<String> never = never(glossary()[1]);
    assertThat(never).hasSizeGreaterThan(5);
    assertThat(never).noneMatch(word -> says(text(file), word));
  }
}
