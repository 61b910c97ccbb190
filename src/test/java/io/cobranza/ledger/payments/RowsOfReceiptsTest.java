package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.testing.Api;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualTime;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Rows of a file with one reference are one receipt. F-1 and F-2 are over 100.00 each. */
@CobranzaTest
class RowsOfReceiptsTest {

  private static final String HEADER =
      "reference,invoiceNumber,customer,amount,currency,receivedOn,text,method\n";

  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired Invoices invoices;
  @Autowired JdbcTemplate jdbc;
  private Api api;
  private LedgerBuilder ledger;

  @BeforeEach
  void twoInvoices() {
    time.startOn(LocalDate.of(2024, 1, 15));
    api = new Api(mvc);
    ledger =
        new LedgerBuilder(api)
            .customer("C-1")
            .invoice("F-1", "C-1", "100.00")
            .invoice("F-2", "C-1", "100.00");
  }

  private String told(String... rows) {
    Answer answer =
        api.upload(
            "/api/payments/import?profile=cobranza", HEADER + String.join("\n", rows) + "\n");
    assertThat(answer.status()).isEqualTo(200);
    return answer.counts();
  }

  private static String row(String reference, String invoice, String amount) {
    return "%s,%s,,%s,EUR,2024-01-10,thanks,CHEQUE".formatted(reference, invoice, amount);
  }

  private String open(String number) {
    return invoices.find(number).orElseThrow().open().amount().toPlainString();
  }

  private int payments() {
    return jdbc.queryForObject("SELECT COUNT(*) FROM payment", Integer.class);
  }

  @Test
  void twoRowsOfOneReferenceAreOnePaymentOverTwoInvoices() {
    assertThat(told(row("P-1", "F-1", "100.00"), row("P-1", "F-2", "40.00")))
        .isEqualTo("2 accepted, 0 duplicates, 0 rejected");
    assertThat(payments()).isEqualTo(1);
    assertThat(jdbc.queryForObject("SELECT CONCAT(amount, ' ', method) FROM payment", String.class))
        .isEqualTo("140.0000 CHEQUE");
    assertThat(open("F-1")).isEqualTo("0.00");
    assertThat(open("F-2")).isEqualTo("60.00");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    told(row("P-1", "F-1", "100.00"), row("P-1", "F-2", "40.00"));
    assertThat(told(row("P-1", "F-1", "100.00"), row("P-1", "F-2", "40.00")))
        .isEqualTo("0 accepted, 2 duplicates, 0 rejected");
    assertThat(told(row("P-1", "F-2", "40.00"), row("P-1", "F-1", "100.00")))
        .isEqualTo("0 accepted, 2 duplicates, 0 rejected");
    assertThat(open("F-2")).isEqualTo("60.00");
  }

  @Test
  void theSameReferenceWithAnotherContentIsRefused() {
    told(row("P-1", "F-1", "100.00"), row("P-1", "F-2", "40.00"));
    assertThat(told(row("P-1", "F-1", "100.00"), row("P-1", "F-2", "41.00")))
        .isEqualTo("0 accepted, 0 duplicates, 2 rejected");
    assertThat(told(row("P-1", "F-1", "100.00"))).isEqualTo("0 accepted, 0 duplicates, 1 rejected");
  }

  @Test
  void theApiKnowsItAsTheSame() {
    told(row("P-1", "F-1", "100.00"), row("P-1", "F-2", "40.00"));
    assertThat(
            api.send(
                    "/api/payments",
                    "{'reference':'P-1','amount':'140.00','currency':'EUR','text':'thanks',"
                        + "'receivedOn':'2024-01-10','method':'CHEQUE','allocations':["
                        + "{'invoiceNumber':'F-1','amount':'100.00'},"
                        + "{'invoiceNumber':'F-2','amount':'40.00'}]}")
                .status())
        .isEqualTo(201);
    assertThat(payments()).isEqualTo(1);
  }

  @Test
  void whereARowIsRefusedNoneOfItsReceiptIsTaken() {
    assertThat(
            told(
                row("P-1", "F-1", "100.00"),
                row("P-1", "F-2", "forty"),
                row("P-2", "F-2", "10.00")))
        .isEqualTo("1 accepted, 0 duplicates, 2 rejected");
    assertThat(open("F-1")).isEqualTo("100.00");
    assertThat(told(row("P-1", "F-1", "100.00"), row("P-1", "F-none", "40.00")))
        .isEqualTo("0 accepted, 0 duplicates, 2 rejected");
  }

  @Test
  void rowsThatDisagreeAreNoReceipt() {
    assertThat(told(row("P-1", "F-1", "100.00"), "P-1,F-2,,40.00,EUR,2024-01-11,thanks,CHEQUE"))
        .isEqualTo("0 accepted, 0 duplicates, 2 rejected");
    assertThat(told(row("P-1", "F-1", "50.00"), row("P-1", "F-1", "40.00")))
        .isEqualTo("0 accepted, 0 duplicates, 2 rejected");
    assertThat(payments()).isZero();
  }

  @Test
  void aRowThatSaysWhatAnotherSaidIsADuplicate() {
    assertThat(told(row("P-1", "F-1", "50.00"), row("P-1", "F-1", "50.00")))
        .isEqualTo("1 accepted, 1 duplicates, 0 rejected");
    assertThat(open("F-1")).isEqualTo("50.00");
  }

  @Test
  void aReceiptIsNotCutInTwoWhereABatchEnds() {
    String before =
        IntStream.range(0, 999)
            .mapToObj(i -> row("B-" + i, "F-2", "0.01"))
            .collect(Collectors.joining("\n"));
    assertThat(told(before, row("P-1", "F-1", "100.00"), row("P-1", "F-2", "40.00")))
        .isEqualTo("1001 accepted, 0 duplicates, 0 rejected");
    assertThat(open("F-2")).isEqualTo("50.01");
  }

  @Test
  void howItCameIsOneOfOurWords() {
    assertThat(told("P-1,F-1,,100.00,EUR,2024-01-10,,BITCOIN"))
        .isEqualTo("0 accepted, 0 duplicates, 1 rejected");
    Answer refused =
        api.send(
            "/api/payments",
            "{'reference':'P-1','invoiceNumber':'F-1','amount':'1.00','currency':'EUR',"
                + "'receivedOn':'2024-01-10','method':'cheque'}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("field").asText()).isEqualTo("method");
  }

  @Test
  void theAccountTellsHowWhatIsHeldCame() {
    api.send(
        "/api/payments",
        "{'reference':'P-1','customer':'C-1','amount':'1.00','currency':'EUR',"
            + "'receivedOn':'2024-01-10','method':'CARD'}");
    ledger.payment("P-2", "F-1", "150.00", "2024-01-11");

    assertThat(api.read("/api/customers/C-1/account").json())
        .extracting(held -> held.path("method").asText())
        .containsExactly("CARD", "null");
  }
}
