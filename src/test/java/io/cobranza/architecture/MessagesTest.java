package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.ledger.cash.LineState;
import io.cobranza.ledger.documents.DocumentKind;
import io.cobranza.ledger.matching.Evidence;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.letters.correspondence.Placeholder;
import io.cobranza.letters.correspondence.Specimen;
import io.cobranza.practice.cases.Answer;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.practice.cases.LateReason;
import io.cobranza.practice.cases.SkipReason;
import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.DisputeState;
import io.cobranza.practice.outlook.Standing;
import io.cobranza.practice.outlook.What;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.policy.ContactObjective;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

  private static Stream<Arguments> wordsOfTheCode() {
    return Stream.of(
        arguments("answer.said.", Answer.values()),
        arguments("handover.answer.", Answer.values()),
        arguments("handover.dispute.", DisputeState.values()),
        arguments("dispute.reason.", DisputeReason.values()),
        arguments("late.", LateReason.values()),
        arguments("case.state.", CaseState.values()),
        arguments("case.step.", CollectionStep.values()),
        arguments("case.leftOut.", SkipReason.values()),
        arguments("history.", HistoryAction.values()),
        arguments("letters.kind.", LetterKind.values()),
        arguments("letters.placeholder.", Placeholder.values()),
        arguments("wording.specimen.", Specimen.State.values()),
        arguments("letters.state.", LetterState.values()),
        arguments("letter.state.", LetterState.values()),
        arguments("letters.purpose.", ContactObjective.values()),
        arguments("objective.", ContactObjective.values()),
        arguments("documents.kind.", DocumentKind.values()),
        arguments("case.standing.", Standing.values()),
        arguments("case.coming.", whatACaseShows()),
        arguments("alert.", AlertKind.values()),
        arguments("cash.evidence.", Evidence.values()),
        arguments("cash.state.", LineState.values()),
        arguments("task.", tasksWeKnow()));
  }

  private static What[] whatACaseShows() {
    return EnumSet.complementOf(EnumSet.of(What.COLLECTOR_ANSWERS)).toArray(What[]::new);
  }

  /** A task that a process owner drew has the name that was drawn. */
  private static TaskKind[] tasksWeKnow() {
    return EnumSet.complementOf(EnumSet.of(TaskKind.OTHER)).toArray(TaskKind[]::new);
  }

  /** A page or a letter that tells a word of the code shows its key where it has no text. */
  @ParameterizedTest
  @MethodSource("wordsOfTheCode")
  void whateverIsToldHasAText(String prefix, Enum<?>[] words) throws IOException {
    Set<String> texts = new TreeSet<>();
    english().forEach(file -> texts.addAll(keys(file)));
    assertThat(words).allSatisfy(word -> assertThat(texts).contains(prefix + word.name()));
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
