package io.cobranza.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Fills in a form as somebody may who has not read it: any value of a choice, any amount, any day,
 * and a field left out now and then.
 */
final class CarelessHand {

  private static final List<String> AMOUNTS =
      List.of("0.01", "10.00", "99.99", "250.00", "500.00", "1000.00", "4000.00");

  private final Map<String, JsonNode> forms = new HashMap<>();
  private final Random random;

  CarelessHand(Random random) {
    this.random = random;
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".form")).toList()) {
        JsonNode form = json.readTree(file.toFile());
        forms.put(form.get("id").asText(), form);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> fill(String form, LocalDate today) {
    Map<String, Object> answers = new HashMap<>();
    for (JsonNode field : forms.get(form).get("components")) {
      boolean required =
          field.path("validate").path("required").asBoolean() && !field.has("conditional");
      if (field.has("key") && random.nextInt(100) < (required ? 97 : 10)) {
        Object value = value(field, today);
        if (value != null) {
          answers.put(field.get("key").asText(), value);
        }
      }
    }
    return answers;
  }

  /** Does what a refusal asks for: leaves the field out that it names, or fills it in. */
  void mend(Map<String, Object> answers, String form, String refused, LocalDate today) {
    for (JsonNode field : forms.get(form).get("components")) {
      String key = field.path("key").asText();
      if (refused.equals(key) && answers.remove(key) == null) {
        answers.put(key, value(field, today));
      }
    }
  }

  private Object value(JsonNode field, LocalDate today) {
    return switch (field.get("type").asText()) {
      case "radio", "select" -> choice(field);
      case "number" -> AMOUNTS.get(random.nextInt(AMOUNTS.size()));
      case "datetime" -> today.plusDays(random.nextInt(60) - 10).toString();
      case "checkbox" -> random.nextBoolean();
      case "textfield", "textarea" -> "word " + random.nextInt(1000);
      default -> null;
    };
  }

  private String choice(JsonNode field) {
    List<JsonNode> values =
        StreamSupport.stream(field.path("values").spliterator(), false).toList();
    return values.isEmpty()
        ? null
        : values.get(random.nextInt(values.size())).get("value").asText();
  }
}
