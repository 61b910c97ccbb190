package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.HistoryAction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class MessagesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");

  private static Set<String> keys(Path file) {
    Properties texts = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static List<Path> english() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> !file.toString().endsWith("_es.properties"))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyTextExistsInBothLanguages() throws IOException {
    assertThat(english()).hasSizeGreaterThan(3);
    for (Path file : english()) {
      Path spanish = Path.of(file.toString().replace(".properties", "_es.properties"));
      assertThat(keys(spanish)).as(spanish.toString()).isEqualTo(keys(file));
    }
  }

  @Test
  void whateverATrailTellsHasAText() throws IOException {
    Set<String> texts = keys(BUNDLES.resolve("practice/cases.properties"));
    assertThat(HistoryAction.values())
        .allSatisfy(action -> assertThat(texts).contains("history." + action));
  }

  @Test
  void aBundleIsARoomsOwnAndTheApplicationKnowsIt() throws IOException {
    String configuration = Files.readString(Path.of("src/main/resources/application.yml"));
    for (Path file : english()) {
      String room = BUNDLES.relativize(file).toString().replace(".properties", "");
      assertThat(Path.of("src/main/java/io/cobranza", room)).isDirectory();
      assertThat(configuration).containsPattern(" messages/" + room.replace('\\', '/') + ",?\n");
    }
  }

  @Test
  void everyTextIsWrittenOnce() throws IOException {
    List<String> all = new ArrayList<>();
    english().forEach(file -> all.addAll(keys(file)));
    assertThat(all).doesNotHaveDuplicates();
  }
}
