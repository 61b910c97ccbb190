package io.cobranza.process.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cobranza.shared.CompanyProperties;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * Puts a form into the company's language when it is deployed. A form is drawn in English; its
 * texts in another language stand beside it in {@code forms_<language>.properties}, under form,
 * component and property, or under {@code common} where forms share them.
 */
@Component
public class FormTranslation {

  private static final String ENGLISH = "en";
  private static final List<String> TEXTS = List.of("label", "text", "description", "dateLabel");

  private final CompanyProperties company;
  private final ObjectMapper json;

  FormTranslation(CompanyProperties company, ObjectMapper json) {
    this.company = company;
    this.json = json;
  }

  /**
   * @throws MissingResourceException if a text of the form has no translation
   */
  public String inCompanyLanguage(InputStream form) throws IOException {
    JsonNode drawn = json.readTree(form);
    if (!company.language().getLanguage().equals(ENGLISH)) {
      ResourceBundle texts = ResourceBundle.getBundle("forms.forms", company.language());
      String id = drawn.get("id").asText();
      drawn.get("components").forEach(each -> translate(id, (ObjectNode) each, texts));
    }
    return json.writeValueAsString(drawn);
  }

  private static void translate(String form, ObjectNode component, ResourceBundle texts) {
    String id = component.get("id").asText();
    TEXTS.stream()
        .filter(component::hasNonNull)
        .forEach(text -> component.put(text, find(texts, form, id + "." + text)));
    component
        .path("values")
        .forEach(each -> label(each, texts, form, id + ".values." + each.get("value").asText()));
    component
        .path("columns")
        .forEach(each -> label(each, texts, form, id + ".columns." + each.get("key").asText()));
  }

  private static void label(JsonNode labelled, ResourceBundle texts, String form, String key) {
    ((ObjectNode) labelled).put("label", find(texts, form, key));
  }

  private static String find(ResourceBundle texts, String form, String key) {
    String own = form + "." + key;
    return texts.getString(texts.containsKey(own) ? own : "common." + key);
  }
}
