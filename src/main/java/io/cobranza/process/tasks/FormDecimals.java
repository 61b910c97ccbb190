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
 * Lets the amounts of a form take the decimals of the invoice's currency when it is opened: none in
 * yen, three in dinar. A form is drawn once and says nothing about it.
 */
@Component
public class FormDecimals {

  private final Debts debts;
  private final ObjectMapper json;

  FormDecimals(Debts debts, ObjectMapper json) {
    this.debts = debts;
    this.json = json;
  }

  public InputStream of(TaskSubject subject, InputStream drawn) {
    if (!subject.isCase()) {
      return drawn;
    }
    int decimals = Money.decimals(debts.of(subject.caseId()).currency());
    try (drawn) {
      JsonNode form = json.readTree(drawn);
      for (JsonNode component : form.path("components")) {
        if (component.path("type").asText().equals("number")) {
          ((ObjectNode) component).put("decimalDigits", decimals);
        }
      }
      return new ByteArrayInputStream(json.writeValueAsBytes(form));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
