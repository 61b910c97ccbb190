package io.cobranza.process.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One field that a form asks for.
 *
 * @param key the name its answer is sent under
 * @param type as drawn: radio, select, textfield, textarea, number or datetime
 * @param label in the language the form speaks
 * @param choices the values to choose from; empty if free
 * @param longest characters of a text
 * @param email whether a text must be an e-mail address
 * @param hiddenIf a FEEL expression; null if always shown
 */
public record FormField(
    String key,
    String type,
    String label,
    boolean required,
    Set<String> choices,
    int longest,
    boolean email,
    String hiddenIf) {

  private static final int LONGEST_TEXT = 4000;
  private static final int MONEY_DIGITS = 15;
  private static final Pattern FILLED_IN = Pattern.compile("\\s*\\(?\\{\\{[^}]*}}\\)?");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  static FormField read(JsonNode drawn) {
    JsonNode rules = drawn.path("validate");
    String hide = drawn.path("conditional").path("hide").asText("");
    return new FormField(
        drawn.get("key").asText(),
        drawn.get("type").asText(),
        said(drawn.path("label").asText(drawn.path("dateLabel").asText())),
        rules.path("required").asBoolean(),
        StreamSupport.stream(drawn.path("values").spliterator(), false)
            .map(choice -> choice.get("value").asText())
            .collect(Collectors.toUnmodifiableSet()),
        rules.path("maxLength").asInt(LONGEST_TEXT),
        rules.path("validationType").asText().equals("email"),
        hide.isEmpty() ? null : hide.substring(1));
  }

  /** Without what only a page fills in. */
  private static String said(String label) {
    return FILLED_IN.matcher(label).replaceAll("").strip();
  }

  /** Whether a value is a single one, and of the form this field takes. */
  public boolean fits(Object value) {
    if (value instanceof Map || value instanceof Collection) {
      return false;
    }
    String text = value.toString();
    return switch (type) {
      case "radio", "select" -> choices.contains(text);
      case "number" -> isAmount(text);
      case "datetime" -> isDay(text);
      default ->
          text.codePointCount(0, text.length()) <= longest
              && (!email || EMAIL.matcher(text).matches());
    };
  }

  /** Whether it asks for a sum of money; its decimals are those of the currency. */
  public boolean isAmount() {
    return type.equals("number");
  }

  private static boolean isAmount(String text) {
    try {
      BigDecimal amount = new BigDecimal(text);
      return amount.signum() > 0 && (long) amount.precision() - amount.scale() <= MONEY_DIGITS;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
