package io.cobranza.ledger.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class ImportTest {

  static final String FILE =
      """
      number,customer,issuedOn,dueOn,amount,currency
      0001,C1,2024-01-01,2024-01-31,100.00,EUR
      0002,C1,2024-01-02,2024-02-01,12.5,USD
      """;

  @Autowired MockMvc mvc;
  Api api;

  @BeforeEach
  void aCustomer() {
    api = new Api(mvc);
    new LedgerBuilder(api).customer("C1");
  }

  @Test
  void goodRowsGoInAndKeepTheirLeadingZeros() {
    assertThat(api.upload("/api/invoices/import", FILE).counts())
        .isEqualTo("2 accepted, 0 duplicates, 0 rejected");
    assertThat(api.read("/api/invoices/0002").text("open")).isEqualTo("12.50");
    assertThat(api.read("/api/invoices/2").status()).isEqualTo(404);
  }

  @Test
  void theSameFileTwiceChangesNothingAndSaysSo() {
    api.upload("/api/invoices/import", FILE);

    assertThat(api.upload("/api/invoices/import", FILE).counts())
        .isEqualTo("0 accepted, 2 duplicates, 0 rejected");
  }

  @Test
  void aRowWithAnotherContentIsRejectedAndChangesNothing() {
    api.upload("/api/invoices/import", FILE);

    var answer = api.upload("/api/invoices/import", FILE.replace("100.00", "99.00"));
    assertThat(answer.counts()).isEqualTo("0 accepted, 1 duplicates, 1 rejected");
    assertThat(answer.rejected(0))
        .isEqualTo("2 number: Invoice 0001 is already recorded with other content.");
    assertThat(api.read("/api/invoices/0001").text("amount")).isEqualTo("100.00");
  }

  @Test
  void eachBadRowIsReportedWithLineColumnAndReasonWhileGoodOnesGoIn() {
    var answer =
        api.upload(
            "/api/invoices/import",
            FILE
                + "0003,C9,2024-01-02,2024-02-01,12.50,EUR\n"
                + "0004,C1,2024-02-30,2024-02-01,12.50,EUR\n"
                + "0005,C1\n");

    assertThat(answer.counts()).isEqualTo("2 accepted, 0 duplicates, 3 rejected");
    assertThat(answer.json().path("rejected"))
        .extracting(row -> row.path("line").asInt() + " " + row.path("field").asText())
        .containsExactlyInAnyOrder("4 customer", "5 issuedOn", "6 columns");
  }

  @Test
  void reasonsAreInTheLanguageOfTheRequest() {
    var answer = api.in("es").upload("/api/invoices/import", FILE.replace("C1", "C7"));

    assertThat(answer.rejected(0)).isEqualTo("2 customer: No existe el cliente C7.");
  }

  @Test
  void theSameFileSentByTwoAtOnceGoesInOnce() {
    StringBuilder file =
        new StringBuilder(
            "invoiceNumber,customerID,InvoiceDate,DueDate,InvoiceAmount,PaperlessBill\n");
    for (int i = 0; i < 2_500; i++) {
      file.append("%05d,NEW-%d,1/1/2024,1/31/2024,10.00,Paper\n".formatted(i, i % 50));
    }

    List<Answer> answers =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () ->
                            api.upload(
                                "/api/invoices/import?profile=ibm-late-payments", file.toString())))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers.stream().mapToInt(answer -> answer.json().path("accepted").asInt()).sum())
        .isEqualTo(2_500);
    assertThat(answers.stream().mapToInt(answer -> answer.json().path("duplicates").asInt()).sum())
        .isEqualTo(2_500);
  }
}
