package io.cobranza.process.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.desk.answers.AnswerRules;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.Debts;
import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.practice.promises.Promises;
import io.cobranza.shared.Money;
import io.cobranza.testing.CollectionTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every amount on every form goes by the currency of its invoice: 0, 2, 3 or 4 decimals. */
class AmountFieldsTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";
  private static final String RESOLVE = "UserTask_ResolveDispute";

  @Autowired AnswerRules rules;
  @Autowired Debts debts;
  @Autowired OpenedForm decimals;
  @Autowired FormService forms;
  @Autowired Promises promises;
  @Autowired ObjectMapper json;

  private record AmountField(TaskForm form, FormField field) {}

  private static List<Path> drawn() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).sorted().toList();
    }
  }

  private List<AmountField> amountFields() throws IOException {
    List<AmountField> found = new ArrayList<>();
    for (Path file : drawn()) {
      TaskForm form = TaskForm.read(json.readTree(file.toFile()));
      form.fields().stream()
          .filter(FormField::isAmount)
          .forEach(field -> found.add(new AmountField(form, field)));
    }
    assertThat(found).hasSizeGreaterThan(20);
    return found;
  }

  private void anInvoiceIn(String currency, String number, String amount) {
    ledger.invoiceIn(currency, number, "C-1", amount);
    followed = number;
  }

  @Test
  void noFormSaysHowManyDecimalsAnAmountHas() throws IOException {
    for (Path file : drawn()) {
      for (JsonNode component : json.readTree(file.toFile()).get("components")) {
        if (component.path("type").asText().equals("number")) {
          assertThat(component.has("decimalDigits")).as(file + " " + component).isFalse();
          assertThat(component.path("serializeToString").asBoolean())
              .as(file + " " + component)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "JPY, 1000, 7, 7.1",
    "EUR, 1000.00, 7.25, 7.125",
    "KWD, 1000.125, 7.125, 7.1255",
    "CLF, 1000.1255, 7.1255, 7.12555"
  })
  void everyAmountOfEveryFormTakesWhatTheCurrencyHas(
      String currency, String invoiced, String amount, String tooFine) throws IOException {
    anInvoiceIn(currency, "F-9", invoiced);
    goToTheCall();
    var id = theCase().id();
    disputes.raise(
        new NewDispute(
            "D-9",
            theCase().invoice(),
            DisputeReason.PRICE,
            Money.of(amount, currency),
            null,
            time.today()));
    Debt debt = debts.of(id);
    for (AmountField each : amountFields()) {
      String where = each.form().id() + " " + each.field().key();
      assertThat(each.field().fits(amount)).as(where).isTrue();
      assertThat(rules.brokenBy(each.form().answered(each.field(), amount), () -> debt))
          .as(where)
          .isEmpty();
      assertThat(rules.brokenBy(each.form().answered(each.field(), tooFine), () -> debt))
          .as(where)
          .contains("answer.decimals");
      JsonNode opened =
          json.readTree(
              decimals.of(
                  new TaskSubject(id, null, null, null),
                  Files.newInputStream(Path.of("forms", each.form().id() + ".form"))));
      assertThat(opened.get("components"))
          .filteredOn(component -> component.path("key").asText().equals(each.field().key()))
          .extracting(component -> component.path("decimalDigits").asInt(-1))
          .as(where)
          .containsExactly(new BigDecimal(amount).scale());
    }
  }

  @Test
  void aFormThatIsOpenedKnowsTheCurrency() throws IOException {
    anInvoiceIn("KWD", "F-9", "1000.125");
    pays("1000.00");
    goToTheCall();
    JsonNode opened = json.readTree(forms.getDeployedTaskForm(task(CALL).getId()));
    assertThat(
            StreamSupport.stream(opened.get("components").spliterator(), false)
                .filter(component -> component.path("type").asText().equals("number"))
                .map(component -> component.path("decimalDigits").asInt(-1)))
        .hasSize(7)
        .containsOnly(3);
  }

  @Test
  void anInvoiceInDinarIsPromisedInInstalments() {
    anInvoiceIn("KWD", "F-9", "1000.125");
    pays("1000.00");
    goToTheCall();
    complete(
        CALL,
        "outcome",
        "PROMISE",
        "instalments",
        "2",
        "promisedOn",
        "2024-02-20",
        "promisedAmount",
        "1000.001",
        "promisedOn2",
        "2024-02-27",
        "promisedAmount2",
        "0.124");
    assertThat(promises.last(theCase().id()).orElseThrow().instalments())
        .extracting(each -> each.amount().toString())
        .containsExactly("1000.001 KWD", "0.124 KWD");
  }

  @Test
  void anInvoiceInDinarIsDisputedAndCreditedInPart() {
    anInvoiceIn("KWD", "F-9", "1000.125");
    pays("1000.00");
    goToTheCall();
    complete(CALL, "outcome", "DISPUTE", "disputeReason", "QUANTITY", "disputedAmount", "1000.125");
    complete(
        RESOLVE,
        "decision",
        "PARTLY_ACCEPTED",
        "creditAmount",
        "0.126",
        "explanation",
        "The rest was signed for.");
    assertThat(invoices.find("F-9").orElseThrow().open()).hasToString("999.999 KWD");
  }

  @Test
  void moreDecimalsThanTheCurrencyHasAreRefusedInASentence() {
    anInvoiceIn("JPY", "F-9", "1000");
    pays("1000.00");
    goToTheCall();
    assertThatThrownBy(
            () ->
                complete(
                    CALL,
                    "outcome",
                    "DISPUTE",
                    "disputeReason",
                    "QUANTITY",
                    "disputedAmount",
                    "100.5"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("has more decimals than the currency");
  }

  @Test
  void oneAnswerForAllCallsGoesByTheCurrencyOfEach() {
    pays("1000.00");
    anInvoiceIn("KWD", "F-9", "1000.125");
    ledger.invoiceIn("CLF", "F-8", "C-1", "12.3456").invoiceIn("JPY", "F-7", "C-1", "500");
    goToTheCall();
    Map<String, Object> said = new HashMap<>();
    said.put("outcome", "PROMISE");
    said.put("instalments", "1");
    said.put("promisedOn", "2024-02-20");
    said.put("promisedAmount", "1000.125");
    said.put("lateReason", "CASH");
    said.put("satisfaction", "4");
    said.put("alsoFor", "ALL");
    tasks.complete(
        tasks.createTaskQuery().taskVariableValueEquals("invoice", "F-9").singleResult().getId(),
        said);
    assertThat(openTasks()).isEmpty();
    followed = "F-8";
    assertThat(promises.last(theCase().id()).orElseThrow().instalments())
        .extracting(each -> each.amount().toString())
        .containsExactly("12.3456 CLF");
    followed = "F-7";
    assertThat(promises.last(theCase().id()).orElseThrow().instalments())
        .extracting(each -> each.amount().toString())
        .containsExactly("500 JPY");
  }
}
