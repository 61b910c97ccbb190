package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tasklist speaks Spanish as completely as it speaks English. */
@Tag("unit")
class SpanishTasklistTest {

  private static final String TASKLIST = "/META-INF/resources/webjars/camunda/app/tasklist/";
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%[sd]|<a [^>]+>");

  private final Map<String, String> english = texts("en");
  private final Map<String, String> spanish = texts("es");

  @Test
  void everyTextIsTranslatedAndNoneIsInvented() {
    assertThat(spanish.keySet()).isEqualTo(english.keySet());
    assertThat(english.keySet().stream().filter(key -> key.startsWith("/labels/"))).hasSize(412);
  }

  @Test
  void everyTextKeepsItsPlaceholders() {
    english.forEach(
        (key, text) ->
            assertThat(placeholders(spanish.get(key))).as(key).isEqualTo(placeholders(text)));
  }

  @Test
  void noTextIsLeftOutWhereEnglishHasOne() {
    english.forEach(
        (key, text) -> assertThat(spanish.get(key).isBlank()).as(key).isEqualTo(text.isBlank()));
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  private static Map<String, String> texts(String language) {
    try (InputStream file =
        SpanishTasklistTest.class.getResourceAsStream(TASKLIST + "locales/" + language + ".json")) {
      String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> texts = new TreeMap<>();
      // The file of the product begins with a byte-order mark.
      collect("", new ObjectMapper().readTree(json.replace("\uFEFF", "")), texts);
      return texts;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isValueNode()) {
      texts.put(path, node.asText());
    }
    node.fields()
        .forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(path + "/" + i, node.get(i), texts);
    }
  }
}
