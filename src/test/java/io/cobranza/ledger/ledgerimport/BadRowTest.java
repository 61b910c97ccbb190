package io.cobranza.ledger.ledgerimport;

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

@CobranzaTest
class BadRowTest {

  private static final String HEADER = "number,customer,issuedOn,dueOn,amount,currency,sentBy\n";
  private static final String GOOD = "F1,C1,2024-01-01,2024-01-31,10.00,EUR,post\n";

  @Autowired MockMvc mvc;
  Api api;

  @BeforeEach
  void aCustomer() {
    api = new Api(mvc);
    new LedgerBuilder(api).customer("C1");
  }

  @ParameterizedTest(name = "{0} instead of {1} is rejected in column {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.00       | 10.00      | amount
          -10.00     | 10.00      | amount
          10.001     | 10.00      | amount
          ten        | 10.00      | amount
          "1.234,56" | 10.00      | amount
          1e3        | 10.00      | amount
          PESETA     | EUR        | currency
          ESP2       | EUR        | currency
          C9         | C1         | customer
          2023-12-31 | 2024-01-31 | dueOn
          0026-01-01 | 2024-01-01 | issuedOn
          2024-02-30 | 2024-01-31 | dueOn
          31/01/2024 | 2024-01-31 | dueOn
          """)
  void aBadValueIsRejectedWithItsColumnWhileTheGoodRowGoesIn(
      String bad, String good, String column) {
    String badRow = GOOD.replace("F1", "F2").replace(good, bad);
    var answer = api.upload("/api/invoices/import", HEADER + GOOD + badRow);

    assertThat(answer.counts()).isEqualTo("1 accepted, 0 duplicates, 1 rejected");
    assertThat(answer.rejected(0)).startsWith("3 " + column + ": ");
  }

  @Test
  void emojiAreKept() {
    api.upload("/api/invoices/import", HEADER + GOOD.replace("post", "post 📮"));

    assertThat(api.read("/api/invoices/F1").text("sentBy")).isEqualTo("post 📮");
  }

  @Test
  void aTextOfFourThousandAndOneCharactersIsRejected() {
    var answer =
        api.upload("/api/invoices/import", HEADER + GOOD.replace("post", "x".repeat(4001)));

    assertThat(answer.rejected(0)).isEqualTo("2 sentBy: The text is longer than 100 characters.");
  }

  @Test
  void linesAreCountedAsAnEditorDoes() {
    var answer =
        api.upload(
            "/api/invoices/import",
            HEADER + "\n" + GOOD.replace("post", "\"first\nsecond\"") + GOOD.replace("C1", "C9"));

    assertThat(answer.counts()).isEqualTo("0 accepted, 0 duplicates, 2 rejected");
    assertThat(answer.rejected(0)).startsWith("3 sentBy: ");
    assertThat(answer.rejected(1)).startsWith("5 customer: ");
  }

  @Test
  void aFileOfNothingButBadRowsIsToldToItsEnd() {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 12_000; i++) {
      file.append(GOOD.replace("C1", "C9"));
    }

    var answer = api.upload("/api/invoices/import", file.toString());
    assertThat(answer.counts()).isEqualTo("0 accepted, 0 duplicates, 12000 rejected");
    assertThat(answer.rejected(11_999)).startsWith("12001 customer: ");
  }
}
