package io.cobranza.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class RefusedRequestTest {

  private static final String PROBLEM = "application/problem+json ";

  @Autowired MockMvc mvc;
  @Autowired ProblemAnswers answers;
  Api api;

  @BeforeEach
  void api() {
    api = new Api(mvc);
  }

  @Test
  void brokenJsonIsToldWithItsPlace() {
    var answer = api.send("/api/payments", "{'reference':'P1',\n 'amount'");

    assertThat(answer.problem()).isEqualTo(PROBLEM + "400 body");
    assertThat(answer.text("detail")).startsWith("The JSON is broken at line 2");
  }

  @Test
  void whoMetAnotherInTheWayEveryTimeIsToldToSendItAgain() {
    var answer = answers.inTheWay(new CannotAcquireLockException("a deadlock"));

    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("1");
    assertThat(answer.getBody().getDetail()).contains("Send it once more");
  }

  @Test
  void aMissingBodyIsRefused() {
    assertThat(api.send("/api/payments", "").problem()).isEqualTo(PROBLEM + "400 body");
  }

  @Test
  void aWrongTypeNamesItsField() {
    assertThat(api.send("/api/payments", "{'amount':'twelve'}").problem())
        .isEqualTo(PROBLEM + "400 amount");
    assertThat(api.send("/api/payments", "{'receivedOn':'10/01/2024'}").problem())
        .isEqualTo(PROBLEM + "400 receivedOn");
    assertThat(api.send("/api/customers", "{'contacts':[{'name':{}}]}").problem())
        .isEqualTo(PROBLEM + "400 contacts[0].name");
  }

  /** A list of nothing says nothing. */
  @Test
  void anEmptyPlaceInAListIsRefused() {
    assertThat(api.send("/api/payments", "{'reference':'P1','allocations':[null]}").problem())
        .isEqualTo(PROBLEM + "400 allocations[0]");
    assertThat(api.send("/api/invoices", "{'number':'F1','instalments':[null]}").problem())
        .isEqualTo(PROBLEM + "400 instalments[0]");
    assertThat(api.send("/api/customers", "{'number':'C1','contacts':[null]}").problem())
        .isEqualTo(PROBLEM + "400 contacts[0]");
  }

  @Test
  void anUnknownJsonFieldIsNotPassedOver() {
    var answer = api.send("/api/payments", "{'refrence':'P1'}");

    assertThat(answer.problem()).isEqualTo(PROBLEM + "400 refrence");
    assertThat(answer.text("detail")).isEqualTo("There is no such field.");
  }

  @Test
  void aFieldGivenTwiceIsRefused() {
    assertThat(api.send("/api/payments", "{'reference':'P1','reference':'P2'}").problem())
        .isEqualTo(PROBLEM + "400 body");
  }

  @Test
  void aMissingFieldIsNamed() {
    assertThat(api.send("/api/payments", "{'reference':'P1'}").problem())
        .isEqualTo(PROBLEM + "422 invoiceNumber");
  }

  @Test
  void aParameterOfAWrongTypeIsNamed() {
    assertThat(api.read("/api/invoices?page=first").problem()).isEqualTo(PROBLEM + "400 page");
    assertThat(api.read("/api/reports/ageing?asOf=yesterday").problem())
        .isEqualTo(PROBLEM + "400 asOf");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(api.call(multipart("/api/invoices/import")).problem())
        .isEqualTo(PROBLEM + "400 file");
  }

  @Test
  void anAddressWithNothingBehindIsNotFound() {
    assertThat(api.read("/api/nothing").problem()).isEqualTo(PROBLEM + "404 path");
    assertThat(api.upload("/api/nothing/import", "a\n1\n").problem())
        .isEqualTo(PROBLEM + "404 path");
    assertThat(api.read("/api/invoices/F9").problem()).isEqualTo(PROBLEM + "404 number");
  }

  @Test
  void aMethodThatIsNotPossibleIsTold() {
    assertThat(api.call(delete("/api/payments")).problem()).isEqualTo(PROBLEM + "405 method");
  }

  @Test
  void aWrongKindOfContentIsTold() {
    assertThat(
            api.call(post("/api/payments").contentType(MediaType.TEXT_PLAIN).content("x"))
                .problem())
        .isEqualTo(PROBLEM + "415 Content-Type");
    assertThat(api.send("/api/invoices/import", "{}").problem())
        .isEqualTo(PROBLEM + "415 Content-Type");
  }

  @Test
  void anAnswerInAnotherFormatDoesNotExist() {
    assertThat(api.call(get("/api/invoices").accept("text/csv")).problem())
        .isEqualTo(PROBLEM + "406 Accept");
  }

  @Test
  void theReasonIsInTheReadersLanguage() {
    var answer = api.in("es").send("/api/payments", "{'reference':'P1'}");

    assertThat(answer.text("title")).isEqualTo("Rechazado");
    assertThat(answer.text("detail"))
        .isEqualTo("Indique a qué factura corresponde o de quién es: el cliente.");
  }
}
