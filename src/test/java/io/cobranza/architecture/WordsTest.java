package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.wording.Glossary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/words.md} says is never said is not said. */
@Tag("unit")
class WordsTest {

  private static final Path LETTERS = Path.of("src/main/resources/letters/es");

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
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("spanish")
  void oneThingHasOneName(Path file) {
    List<String> never = Glossary.never();
    assertThat(never).hasSizeGreaterThan(15);
    assertThat(never).noneMatch(word -> Glossary.says(text(file), word));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void aCustomerReadsItsOwnWords(Path file) {
    List<String> never = Glossary.neverToCustomers();
    assertThat(never).hasSizeGreaterThan(5);
    assertThat(never).noneMatch(word -> Glossary.says(text(file), word));
  }
}
