package io.cobranza.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note may end without a full stop, so no sentence of a form follows in its paragraph. */
@Tag("unit")
class WhatPeopleWroteStandsAloneTest {

  private static final String NOTES =
      "lastContact|returnWhat|agencyReport|writeOffReasonText|disputeText";

  private static final Pattern RUNS_ON =
      Pattern.compile("(?s)\\{\\{(" + NOTES + ")}}(?!\\n\\n|$).*");

  private static Stream<String> texts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      List<Path> forms = files.filter(file -> file.toString().endsWith(".form")).toList();
      ResourceBundle spanish = ResourceBundle.getBundle("forms.forms", Locale.forLanguageTag("es"));
      return Stream.concat(
          forms.stream().flatMap(WhatPeopleWroteStandsAloneTest::textsOf),
          spanish.keySet().stream().map(spanish::getString));
    }
  }

  private static Stream<String> textsOf(Path form) {
    try {
      JsonNode read = new ObjectMapper().readTree(form.toFile());
      return read.findValuesAsText("text").stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void inEveryFormOfBothLanguages() throws IOException {
    assertThat(texts()).isNotEmpty().noneMatch(text -> RUNS_ON.matcher(text).find());
  }
}
