package io.cobranza.process.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.shared.CompanyProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts a form into the company's language. A form is drawn in English; its texts in another
 * language stand beside it in {@code forms_<language>.properties}, under form, component and
 * property, or under {@code common} where forms share them.
 */
@Component
public class FormTranslation {

  private static final String ENGLISH = "en";
  private static final List<String> OTHERS = List.of("es");

  private final CompanyProperties company;
  private final ObjectMapper json;

  /** From what any other language says to what the company's says, by form. */
  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

  FormTranslation(CompanyProperties company, ObjectMapper json) {
    this.company = company;
    this.json = json;
  }

  /**
   * When it is deployed.
   *
   * @throws MissingResourceException if a text of the form has no translation
   */
  public String inCompanyLanguage(InputStream form) throws IOException {
    JsonNode drawn = json.readTree(form);
    if (!company.language().getLanguage().equals(ENGLISH)) {
      ResourceBundle texts = texts(company.language().getLanguage());
      String id = drawn.get("id").asText();
      FormTexts.of(drawn).forEach(text -> text.say(find(texts, id, text.key())));
    }
    return json.writeValueAsString(drawn);
  }

  /**
   * When it is opened: one that was deployed when the company spoke another language speaks the
   * present one. What somebody has worded otherwise since stays.
   */
  JsonNode now(JsonNode deployed) {
    Map<String, String> said = known.computeIfAbsent(deployed.path("id").asText(), this::known);
    FormTexts.of(deployed).stream()
        .filter(text -> said.containsKey(text.key() + "=" + text.said()))
        .forEach(text -> text.say(said.get(text.key() + "=" + text.said())));
    return deployed;
  }

  private Map<String, String> known(String form) {
    Map<String, String> answers = new HashMap<>();
    for (FormTexts.Text text : FormTexts.of(drawn(form))) {
      Map<String, String> spoken = new HashMap<>(Map.of(ENGLISH, text.said()));
      OTHERS.forEach(other -> spoken.put(other, findOrNull(texts(other), form, text.key())));
      String present = spoken.get(company.language().getLanguage());
      spoken.values().stream()
          .filter(said -> said != null && present != null)
          .forEach(said -> answers.put(text.key() + "=" + said, present));
    }
    return answers;
  }

  /** An empty one if this version has none of that name any more. */
  private JsonNode drawn(String form) {
    ClassPathResource file = new ClassPathResource("forms/" + form + ".form");
    if (!form.matches("[\\w-]+") || !file.exists()) {
      return json.createObjectNode();
    }
    try (InputStream content = file.getInputStream()) {
      return json.readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ResourceBundle texts(String language) {
    return ResourceBundle.getBundle("forms.forms", new Locale(language));
  }

  private static String find(ResourceBundle texts, String form, String key) {
    String own = form + "." + key;
    return texts.getString(texts.containsKey(own) ? own : "common." + key);
  }

  private static String findOrNull(ResourceBundle texts, String form, String key) {
    return texts.containsKey(form + "." + key) || texts.containsKey("common." + key)
        ? find(texts, form, key)
        : null;
  }
}
