package io.cobranza.process.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cobranza.practice.cases.Debts;
import io.cobranza.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * A form as it is shown when it is opened: in the company's present language, and its amounts with
 * the decimals of the invoice's currency, none in yen, three in dinar. A form is drawn once and
 * says nothing about it.
 */
@Component
public class OpenedForm {

  private final Debts debts;
  private final FormTranslation translation;
  private final ObjectMapper json;

  OpenedForm(Debts debts, FormTranslation translation, ObjectMapper json) {
    this.debts = debts;
    this.translation = translation;
    this.json = json;
  }

  public InputStream of(TaskSubject subject, InputStream drawn) {
    try (drawn) {
      JsonNode form = translation.now(json.readTree(drawn));
      if (subject.isCase()) {
        setDecimals(form, Money.decimals(debts.of(subject.caseId()).currency()));
      }
      return new ByteArrayInputStream(json.writeValueAsBytes(form));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void setDecimals(JsonNode form, int decimals) {
    for (JsonNode component : form.path("components")) {
      if (component.path("type").asText().equals("number")) {
        ((ObjectNode) component).put("decimalDigits", decimals);
      }
    }
  }
}
