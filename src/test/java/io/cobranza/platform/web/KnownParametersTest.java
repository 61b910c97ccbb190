package io.cobranza.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A filter that is overlooked would answer with everything, and look like an answer. */
@CobranzaTest
class KnownParametersTest {

  @Autowired MockMvc mvc;
  private Api api;

  @BeforeEach
  void anInvoice() {
    api = new Api(mvc);
    new LedgerBuilder(api).customer("C-1").invoice("F-1", "C-1", "100.00");
    api.as("auditor");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/letters?invoice=, invoice, Give a value or leave it out.",
    "/api/letters?invoice, invoice, Give a value or leave it out.",
    "'/api/letters?step= ', step, Give a value or leave it out.",
    "/api/invoices?customer=, customer, Give a value or leave it out.",
    "/api/invoices?state=, state, Give a value or leave it out.",
    "/api/invoices/F-1?source=, source, Give a value or leave it out.",
    "/api/reports/ageing?asOf=, asOf, Give a value or leave it out.",
    "/api/letters?invoce=F-1, invoce, There is no such parameter.",
    "/api/invoices?customr=C-1, customr, There is no such parameter.",
    "/api/invoices?State=open, State, There is no such parameter."
  })
  void neitherAnEmptyFilterNorAMistypedOneMeansEverything(
      String address, String parameter, String sentence) {
    Api.Answer answer = api.read(address);

    assertThat(answer.problem()).isEqualTo("application/problem+json 422 " + parameter);
    assertThat(answer.text("detail")).isEqualTo(sentence);
  }

  @Test
  void aFilterWithAValueFilters() {
    assertThat(api.read("/api/invoices?customer=C-1&state=open&page=0").status()).isEqualTo(200);
    assertThat(api.read("/api/letters?invoice=F-1&size=10").status()).isEqualTo(200);
  }
}
