package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.Oracle;
import io.cobranza.testing.VirtualTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Money of a customer, whichever invoice it is for. F-1 is of 850 euro, F-2 and F-3 of 150. */
@CobranzaTest
class CustomerAccountTest {

  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired Oracle oracle;
  private Api api;
  private LedgerBuilder ledger;

  @BeforeEach
  void threeInvoices() {
    time.startOn(LocalDate.of(2024, 1, 20));
    api = new Api(mvc);
    ledger =
        new LedgerBuilder(api)
            .customer("C-1")
            .invoice("F-1", "C-1", "850.00")
            .invoice("F-2", "C-1", "150.00")
            .invoice("F-3", "C-1", "150.00");
  }

  @AfterEach
  void theLedgerIsTrueToItself() {
    oracle.findsNothing();
  }

  private Answer pay(String reference, String what) {
    return api.send(
        "/api/payments",
        "{'reference':'%s',%s,'currency':'EUR','receivedOn':'2024-01-10'}"
            .formatted(reference, what));
  }

  private Answer give(String reference, String payment, String what, String amount) {
    return api.send(
        "/api/payments/" + payment + "/allocations",
        "{'reference':'%s',%s,'amount':'%s','currency':'EUR','on':'2024-01-20'}"
            .formatted(reference, what, amount));
  }

  private List<String> held() {
    return StreamSupport.stream(api.read("/api/customers/C-1/account").json().spliterator(), false)
        .map(each -> each.path("reference").asText() + " " + each.path("amount").asText())
        .toList();
  }

  private String open(String invoice) {
    return api.read("/api/invoices/" + invoice).text("open");
  }

  @Test
  void oneTransferPaysSeveralInvoicesInPartsAndTheRestStaysOnAccount() {
    Answer answer =
        pay(
            "P-1",
            "'amount':'900.00','allocations':[{'invoiceNumber':'F-1','amount':'700.00'},"
                + "{'invoiceNumber':'F-2','amount':'150.00'}]");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("allocated")).isEqualTo("850.00");
    assertThat(answer.text("unallocated")).isEqualTo("50.00");
    assertThat(open("F-1")).isEqualTo("150.00");
    assertThat(open("F-2")).isEqualTo("0.00");
    assertThat(held()).containsExactly("P-1 50.00");
  }

  @Test
  void theSameTransferAgainIsAnsweredAsItWasFirst() {
    String told =
        "'amount':'900.00','allocations':[{'invoiceNumber':'F-2','amount':'150.00'},"
            + "{'invoiceNumber':'F-1','amount':'700.00'}]";
    Answer first = pay("P-1", told);
    give("M-1", "P-1", "'invoiceNumber':'F-3'", "50.00");

    assertThat(pay("P-1", told)).isEqualTo(first);
    assertThat(pay("P-1", told.replace("700", "701")).problem())
        .isEqualTo("application/problem+json 409 reference");
    assertThat(open("F-1")).isEqualTo("150.00");
  }

  @Test
  void moneyWithoutAnInvoiceStaysOnAccountUntilItIsGiven() {
    assertThat(pay("P-1", "'customer':'C-1','amount':'200.00'").status()).isEqualTo(201);
    assertThat(held()).containsExactly("P-1 200.00");

    assertThat(give("M-1", "P-1", "'invoiceNumber':'F-2'", "150.00").status()).isEqualTo(201);
    assertThat(open("F-2")).isEqualTo("0.00");
    assertThat(held()).containsExactly("P-1 50.00");
    assertThat(api.read("/api/invoices/F-2").text("settledOn")).isEqualTo("2024-01-10");
  }

  @Test
  void whatWasPaidTooMuchIsToldOnTheNextInvoiceAndHeldNoLonger() {
    pay("P-1", "'invoiceNumber':'F-1','amount':'1000.00'");
    assertThat(held()).containsExactly("P-1 150.00");

    give("M-1", "P-1", "'invoiceNumber':'F-2'", "150.00");
    give("M-1", "P-1", "'invoiceNumber':'F-2'", "150.00");

    assertThat(held()).isEmpty();
    assertThat(open("F-1")).isEqualTo("0.00");
    assertThat(open("F-2")).isEqualTo("0.00");
    assertThat(api.read("/api/customers/C-1").json().path("unallocatedCredit")).isEmpty();
  }

  @Test
  void whatOneInvoiceHasCanBeMovedToAnother() {
    pay("P-1", "'invoiceNumber':'F-2','amount':'150.00'");

    give("M-1", "P-1", "'from':'F-2','invoiceNumber':'F-3'", "100.00");

    assertThat(open("F-2")).isEqualTo("100.00");
    assertThat(open("F-3")).isEqualTo("50.00");
    assertThat(api.read("/api/invoices/F-2").text("state")).isEqualTo("open");
  }

  @Test
  void moreThanIsHeldIsNotGivenAndNotPaidBack() {
    pay("P-1", "'invoiceNumber':'F-1','amount':'900.00'");

    assertThat(give("M-1", "P-1", "'invoiceNumber':'F-2'", "50.01").problem())
        .isEqualTo("application/problem+json 409 amount");
    assertThat(refund("B-1", "P-1", "50.01").problem())
        .isEqualTo("application/problem+json 409 amount");
    assertThat(give("M-1", "P-9", "'invoiceNumber':'F-2'", "1.00").status()).isEqualTo(404);
    assertThat(held()).containsExactly("P-1 50.00");
  }

  private Answer refund(String reference, String payment, String amount) {
    return api.send(
        "/api/payments/" + payment + "/refunds",
        "{'reference':'%s','amount':'%s','currency':'EUR','on':'2024-01-20','reason':'asked for'}"
            .formatted(reference, amount));
  }

  @Test
  void whatIsPaidBackIsHeldNoLonger() {
    pay("P-1", "'invoiceNumber':'F-1','amount':'900.00'");

    assertThat(refund("B-1", "P-1", "30.00").status()).isEqualTo(201);
    assertThat(refund("B-1", "P-1", "30.00").status()).isEqualTo(201);
    assertThat(refund("B-1", "P-1", "31.00").problem())
        .isEqualTo("application/problem+json 409 reference");

    assertThat(held()).containsExactly("P-1 20.00");
    assertThat(open("F-1")).isEqualTo("0.00");
  }

  @Test
  void aCreditNoteWithoutAnInvoiceIsHeldToo() {
    assertThat(
            api.send(
                    "/api/credit-notes",
                    "{'reference':'N-1','customer':'C-1','amount':'70.00','currency':'EUR',"
                        + "'issuedOn':'2024-01-10','reason':'bonus'}")
                .status())
        .isEqualTo(201);
    assertThat(held()).containsExactly("N-1 70.00");

    api.send(
        "/api/credit-notes/N-1/allocations",
        "{'reference':'M-1','invoiceNumber':'F-2','amount':'70.00','currency':'EUR',"
            + "'on':'2024-01-20'}");
    assertThat(held()).isEmpty();
    assertThat(open("F-2")).isEqualTo("80.00");
  }

  @Test
  void aDayBeforeTheIssueIsTakenOnlyAsAnAdvance() {
    String early =
        "{'reference':'P-1','invoiceNumber':'F-1','amount':'1.00','currency':'EUR',"
            + "'receivedOn':'2023-12-31'%s}";

    assertThat(api.send("/api/payments", early.formatted("")).problem())
        .isEqualTo("application/problem+json 422 receivedOn");
    assertThat(api.send("/api/payments", early.formatted(",'advance':true")).status())
        .isEqualTo(201);
  }

  @Test
  void aMistypedYearIsRefused() {
    assertThat(ledger.paymentAnswer("P-1", "F-1", "850.00", "2024-12-31").problem())
        .isEqualTo("application/problem+json 422 receivedOn");
    assertThat(open("F-1")).isEqualTo("850.00");
  }
}
