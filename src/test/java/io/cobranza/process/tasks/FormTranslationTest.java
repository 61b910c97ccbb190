package io.cobranza.process.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cobranza.shared.CompanyProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form speaks the language that the company speaks when it is opened. */
@Tag("unit")
class FormTranslationTest {

  private final ObjectMapper json = new ObjectMapper();

  static List<Path> forms() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).sorted().toList();
    }
  }

  private FormTranslation in(String language) {
    return new FormTranslation(
        new CompanyProperties(
            "C", ZoneOffset.UTC, new Locale(language), LocalTime.NOON, LocalTime.NOON, "1", "c@c"),
        json);
  }

  private JsonNode deployedIn(String language, Path form) throws IOException {
    return json.readTree(
        in(language).inCompanyLanguage(new ByteArrayInputStream(Files.readAllBytes(form))));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatWasDeployedInSpanishIsEnglishNow(Path form) throws IOException {
    assertThat(in("en").now(deployedIn("es", form))).isEqualTo(json.readTree(form.toFile()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatWasDeployedInEnglishIsSpanishNow(Path form) throws IOException {
    JsonNode spanish = deployedIn("es", form);
    assertThat(in("es").now(deployedIn("en", form))).isEqualTo(spanish);
    assertThat(in("es").now(spanish.deepCopy())).isEqualTo(spanish);
  }

  @Test
  void whatAProcessOwnerHasWordedStays() throws IOException {
    JsonNode own = deployedIn("es", Path.of("forms/trace-payment.form"));
    ((ObjectNode) own.get("components").get(2)).put("text", "Pregunte a Tesorería.");
    assertThat(in("en").now(own).get("components").get(2).get("text").asText())
        .isEqualTo("Pregunte a Tesorería.");
  }

  @Test
  void aFormThatThisVersionHasNotIsLeftAsItIs() throws IOException {
    JsonNode own =
        json.readTree("{\"id\":\"../x\",\"components\":[{\"id\":\"a\",\"label\":\"A\"}]}");
    assertThat(in("es").now(own.deepCopy())).isEqualTo(own);
  }
}
