package io.cobranza.ledger.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How an ERP tells that an invoice is to be paid in instalments. */
@CobranzaTest
class InstalmentsToldTest {

  private static final String TWO =
      "[{'dueOn':'2024-01-31','amount':'6.00'},{'dueOn':'2024-02-29','amount':'4.00'}]";

  @Autowired MockMvc mvc;
  Api api;

  @BeforeEach
  void aCustomer() {
    api = new Api(mvc);
    new LedgerBuilder(api).customer("C1");
  }

  private Answer issue(String terms) {
    return api.send(
        "/api/invoices",
        "{'number':'F1','customer':'C1','amount':'10.00','currency':'EUR','issuedOn':'2024-01-01',%s}"
            .formatted(terms));
  }

  private static String instalments(String field) {
    return "'instalments':" + field;
  }

  @Test
  void itIsDueWithTheFirstAndSaysWhatIsLater() {
    Answer told = issue(instalments(TWO));

    assertThat(told.status()).isEqualTo(201);
    assertThat(told.text("dueOn")).isEqualTo("2024-01-31");
    assertThat(told.text("open")).isEqualTo("10.00");
    assertThat(told.text("notYetDue")).isEqualTo("4.00");
  }

  @Test
  void toldAgainItIsTheSameAndWithOtherInstalmentsAnother() {
    issue(instalments(TWO));

    assertThat(issue(instalments(TWO)).status()).isEqualTo(201);
    assertThat(issue(instalments(TWO.replace("02-29", "03-31"))).problem())
        .isEqualTo("application/problem+json 409 number");
    assertThat(issue("'dueOn':'2024-01-31'").problem())
        .isEqualTo("application/problem+json 409 number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sum | [{'dueOn':'2024-01-31','amount':'6.00'},{'dueOn':'2024-02-29','amount':'3.99'}]",
        "order | [{'dueOn':'2024-02-29','amount':'6.00'},{'dueOn':'2024-01-31','amount':'4.00'}]",
        "one day | [{'dueOn':'2024-01-31','amount':'6.00'},{'dueOn':'2024-01-31','amount':'4.00'}]",
        "only one | [{'dueOn':'2024-01-31','amount':'10.00'}]",
        "no day | [{'amount':'6.00'},{'dueOn':'2024-01-31','amount':'4.00'}]",
        "no amount | [{'dueOn':'2024-01-31'},{'dueOn':'2024-02-29','amount':'4.00'}]",
        "year | [{'dueOn':'0024-01-31','amount':'6.00'},{'dueOn':'2024-02-29','amount':'4.00'}]",
        "below | [{'dueOn':'2024-01-31','amount':'14.00'},{'dueOn':'2024-02-29','amount':'-4.00'}]",
      })
  void whatDoesNotAddUpIsRefused(String what, String parts) {
    assertThat(issue(instalments(parts)).problem())
        .as(what)
        .isEqualTo("application/problem+json 422 instalments");
  }

  @Test
  void theDueDateIsThatOfTheFirst() {
    assertThat(issue("'dueOn':'2024-03-31'," + instalments(TWO)).problem())
        .isEqualTo("application/problem+json 422 instalments");
    assertThat(issue("'dueOn':'2024-01-31'," + instalments(TWO)).status()).isEqualTo(201);
  }

  @Test
  void itsDueDateIsNotChanged() {
    issue(instalments(TWO));

    assertThat(api.change("/api/invoices/F1", "{'dueOn':'2024-03-31'}").problem())
        .isEqualTo("application/problem+json 409 dueOn");
  }

  @Test
  void aFileTellsThemInOneField() {
    Answer answer =
        api.upload(
            "/api/invoices/import",
            """
            number,customer,issuedOn,dueOn,instalments,amount,currency
            F1,C1,2024-01-01,,2024-01-31 6.00; 2024-02-29 4.00,10.00,EUR
            F2,C1,2024-01-01,,31/01/2024 6.00;2024-02-29 4.00,10.00,EUR
            F3,C1,2024-01-01,,2024-01-31;2024-02-29 4.00,10.00,EUR
            F4,C1,2024-01-01,2024-01-31,,10.00,EUR
            F5,C1,2024-01-01,,,10.00,EUR
            """);

    assertThat(answer.json().path("accepted").asInt()).as(answer.json().toString()).isEqualTo(2);
    assertThat(api.read("/api/invoices/F1").text("notYetDue")).isEqualTo("4.00");
    assertThat(api.read("/api/invoices/F4").text("notYetDue")).isEqualTo("0.00");
    assertThat(answer.json().toString()).contains("instalments").contains("dueOn");
  }
}
