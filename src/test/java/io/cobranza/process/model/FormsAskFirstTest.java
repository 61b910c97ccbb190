package io.cobranza.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever opens a form sees whom to reach and what is asked; what was before stands below. */
@Tag("unit")
class FormsAskFirstTest {

  private static final List<String> BACKGROUND = List.of("table", "separator");

  static List<Path> forms() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).sorted().toList();
    }
  }

  private static List<JsonNode> components(Path form) throws IOException {
    return StreamSupport.stream(
            new ObjectMapper().readTree(form.toFile()).get("components").spliterator(), false)
        .toList();
  }

  private static JsonNode named(List<JsonNode> components, String id) {
    return components.stream()
        .filter(component -> component.path("id").asText().equals(id))
        .findFirst()
        .orElse(null);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void noTableStandsBeforeAQuestion(Path form) throws IOException {
    List<String> kinds =
        components(form).stream()
            .map(
                component ->
                    component.hasNonNull("key")
                        ? "question"
                        : BACKGROUND.contains(component.path("type").asText()) ? "table" : "text")
            .toList();
    assertThat(kinds).contains("question");
    int table = kinds.indexOf("table");
    assertThat(table < 0 || table > kinds.lastIndexOf("question")).as(kinds.toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whomToReachIsOneClickAway(Path form) throws IOException {
    JsonNode customer = named(components(form), "customerFacts");
    if (customer != null) {
      assertThat(customer.path("text").asText())
          .contains("{{phoneLink}}", "{{emailLink}}")
          .doesNotContain("{{phone}}", "{{email}}");
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatIsMostlyAnsweredIsChosenAlready(Path form) throws IOException {
    List<JsonNode> components = components(form);
    if (named(components, "alsoFor") != null) {
      assertThat(named(components, "alsoFor").path("defaultValue").asText()).isEqualTo("THIS");
      assertThat(named(components, "sendPack").path("defaultValue").asText()).isEqualTo("NO");
    }
  }
}
