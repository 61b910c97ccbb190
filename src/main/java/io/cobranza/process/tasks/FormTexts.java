package io.cobranza.process.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Every text of a form that people read, by where it stands in it. */
final class FormTexts {

  private static final List<String> TEXTS = List.of("label", "text", "description", "dateLabel");

  private FormTexts() {}

  /**
   * @param key of the component and of the text in it
   */
  record Text(String key, ObjectNode at, String property) {

    String said() {
      return at.get(property).asText();
    }

    void say(String other) {
      at.put(property, other);
    }
  }

  static List<Text> of(JsonNode form) {
    List<Text> found = new ArrayList<>();
    for (JsonNode component : form.path("components")) {
      String id = component.path("id").asText();
      TEXTS.stream()
          .filter(component::hasNonNull)
          .forEach(text -> found.add(new Text(id + "." + text, (ObjectNode) component, text)));
      labels(found, component.path("values"), id + ".values.", "value");
      labels(found, component.path("columns"), id + ".columns.", "key");
    }
    return found;
  }

  private static void labels(List<Text> found, JsonNode labelled, String key, String named) {
    labelled.forEach(
        each -> found.add(new Text(key + each.path(named).asText(), (ObjectNode) each, "label")));
  }
}
