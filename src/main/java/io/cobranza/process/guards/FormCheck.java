package io.cobranza.process.guards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.process.model.PlainFeel;
import java.io.IOException;
import java.util.Set;

/**
 * Checks a form: fields of known kinds, none of which brings a page of its own, and conditions that
 * the server can evaluate again without harm.
 */
class FormCheck {

  private static final Set<String> KINDS =
      Set.of(
          "default",
          "group",
          "dynamiclist",
          "separator",
          "spacer",
          "text",
          "table",
          "textfield",
          "textarea",
          "number",
          "datetime",
          "checkbox",
          "checklist",
          "radio",
          "select",
          "taglist");

  private final ObjectMapper json = new ObjectMapper();
  private final Refusals refusals;

  FormCheck(Refusals refusals) {
    this.refusals = refusals;
  }

  void check(String file, byte[] content) {
    try {
      JsonNode form = json.readTree(content);
      require(form.path("components").isArray(), "unreadable", file, "components");
      check(file, form);
    } catch (IOException e) {
      throw refusals.because("unreadable", file, e.getMessage());
    }
  }

  private void check(String file, JsonNode part) {
    JsonNode kind = part.path("type");
    if (!kind.isMissingNode()) {
      require(isKind(kind), "word", file, part.path("id").asText(), asWritten(kind));
    }
    JsonNode hide = part.path("conditional").path("hide");
    if (!hide.isMissingNode()) {
      String condition = asWritten(hide);
      require(
          condition.isEmpty()
              || condition.startsWith("=") && PlainFeel.objection(condition.substring(1)).isEmpty(),
          "condition",
          file,
          part.path("id").asText(),
          condition);
    }
    part.forEach(inner -> check(file, inner));
  }

  /** A list of one word would be read as that word in a browser. */
  private static boolean isKind(JsonNode kind) {
    return kind.isTextual() && KINDS.contains(kind.textValue());
  }

  private static String asWritten(JsonNode value) {
    return value.isTextual() ? value.textValue() : value.toString();
  }

  private void require(boolean fulfilled, String reason, Object... facts) {
    if (!fulfilled) {
      throw refusals.because(reason, facts);
    }
  }
}
