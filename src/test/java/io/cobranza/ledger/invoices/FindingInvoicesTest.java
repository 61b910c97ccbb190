package io.cobranza.ledger.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class FindingInvoicesTest {

  @Autowired MockMvc mvc;
  @Autowired Invoices invoices;
  Api api;
  LedgerBuilder ledger;

  @BeforeEach
  void twoCustomers() {
    api = new Api(mvc);
    ledger = new LedgerBuilder(api).customer("C1").customer("C2");
  }

  @Test
  void pagesAreSortedByDueDate() {
    ledger
        .invoice("F1", "C1", "1.00", "2024-01-01", "2024-03-01")
        .invoice("F2", "C1", "1.00", "2024-01-01", "2024-02-01")
        .invoice("F3", "C2", "1.00", "2024-01-01", "2024-01-15");

    assertThat(api.read("/api/invoices").json().path("invoices"))
        .extracting(invoice -> invoice.path("number").asText())
        .containsExactly("F3", "F2", "F1");
    assertThat(api.read("/api/invoices?page=1").json().path("invoices")).isEmpty();
    assertThat(api.read("/api/invoices?page=2147483647").json().path("invoices")).isEmpty();
  }

  @Test
  void customerAndStateNarrowThePage() {
    ledger
        .invoice("F1", "C1", "1.00")
        .invoice("F2", "C1", "1.00")
        .invoice("F3", "C2", "1.00")
        .payment("P1", "F1", "1.00", "2024-01-08");

    assertThat(api.read("/api/invoices?customer=C1&state=open").json().path("invoices"))
        .extracting(invoice -> invoice.path("number").asText())
        .containsExactly("F2");
    assertThat(api.read("/api/invoices?state=settled").text("total")).isEqualTo("1");
  }

  @Test
  void filtersThatMeanNothingAreRefused() {
    assertThat(api.read("/api/invoices?state=lost").problem())
        .isEqualTo("application/problem+json 422 state");
    assertThat(api.read("/api/invoices?customer=C9").problem())
        .isEqualTo("application/problem+json 422 customer");
    assertThat(api.read("/api/invoices?page=-1").problem())
        .isEqualTo("application/problem+json 422 page");
  }

  @Test
  void anInvoiceIsShownAsItIsTold() {
    ledger.customer("C1");
    api.send(
        "/api/invoices",
        "{'number':'F1','customer':'C1','amount':'10.00','currency':'EUR','issuedOn':'2024-01-01',"
            + "'dueOn':'2024-01-31','purchaseOrder':'PO-7','deliveryNote':'DN-7','sentBy':'post',"
            + "'sentOn':'2024-01-02'}");

    assertThat(api.read("/api/invoices/F1").json())
        .hasToString(
            """
            {"source":"erp","number":"F1","customer":"C1","issuedOn":"2024-01-01",\
            "dueOn":"2024-01-31","amount":"10.00","open":"10.00","notYetDue":"0.00","currency":"EUR","state":"open",\
            "settledOn":null,"withdrawnOn":null,"withdrawalReason":null,"purchaseOrder":"PO-7",\
            "deliveryNote":"DN-7","sentBy":"post","sentOn":"2024-01-02"}""");
  }

  @Test
  void whereTwoSourcesUseOneNumberTheSourceDecides() {
    ledger.invoice("F1", "C1", "1.00");
    api.send(
        "/api/invoices",
        "{'source':'shop','number':'F1','customer':'C2','amount':'2.00','currency':'EUR',"
            + "'issuedOn':'2024-01-01','dueOn':'2024-01-31'}");

    assertThat(api.read("/api/invoices/F1").problem())
        .isEqualTo("application/problem+json 409 source");
    assertThat(api.read("/api/invoices/F1?source=shop").text("amount")).isEqualTo("2.00");
    assertThat(ledger.paymentAnswer("P1", "F1", "1.00", "2024-01-08").problem())
        .isEqualTo("application/problem+json 409 source");
    assertThat(api.send("/api/invoices/F1/withdrawal?source=shop", "{'reason':'x'}").text("state"))
        .isEqualTo("withdrawn");
  }

  @Test
  void openInvoicesOfACustomerComeByDueDate() {
    ledger
        .invoice("F1", "C1", "10.00", "2024-01-01", "2024-03-01")
        .invoice("F2", "C1", "10.00", "2024-01-01", "2024-02-01")
        .invoice("F3", "C1", "10.00")
        .payment("P1", "F3", "10.00", "2024-01-08")
        .payment("P2", "F2", "4.00", "2024-01-08");

    var customer = invoices.find("F1").orElseThrow().customer();
    assertThat(invoices.openOf(customer))
        .extracting(invoice -> invoice.number() + " " + invoice.open())
        .containsExactly("F2 6.00 EUR", "F1 10.00 EUR");
  }
}
