package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualClock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class PaymentTest {

  @Autowired MockMvc mvc;
  Api api;
  LedgerBuilder ledger;

  @Autowired VirtualClock clock;

  @BeforeEach
  void anInvoiceOfAHundred() {
    clock.setTo(LocalDate.of(2024, 3, 1));
    api = new Api(mvc);
    ledger = new LedgerBuilder(api).customer("C1").invoice("F1", "C1", "100.00");
  }

  @Test
  void aPartPaymentLeavesTheRestOpen() {
    ledger.payment("P1", "F1", "30.25", "2024-01-10");

    var invoice = api.read("/api/invoices/F1");
    assertThat(invoice.text("open")).isEqualTo("69.75");
    assertThat(invoice.text("state")).isEqualTo("open");
  }

  @Test
  void theLastPartSettlesTheInvoiceOnItsBusinessDay() {
    ledger.payment("P1", "F1", "30.00", "2024-01-10").payment("P2", "F1", "70.00", "2024-01-12");

    var invoice = api.read("/api/invoices/F1");
    assertThat(invoice.text("open")).isEqualTo("0.00");
    assertThat(invoice.text("state")).isEqualTo("settled");
    assertThat(invoice.text("settledOn")).isEqualTo("2024-01-12");
  }

  @Test
  void aLateBookingWithAnEarlierDayDoesNotMoveTheSettlementToIt() {
    ledger.payment("P1", "F1", "30.00", "2024-01-12").payment("P2", "F1", "70.00", "2024-01-10");

    assertThat(api.read("/api/invoices/F1").text("settledOn")).isEqualTo("2024-01-12");
  }

  @Test
  void whatIsPaidBeyondTheBalanceStaysOnTheCustomersAccount() {
    var answer = ledger.paymentAnswer("P1", "F1", "130.00", "2024-01-10");

    assertThat(answer.text("allocated")).isEqualTo("100.00");
    assertThat(answer.text("unallocated")).isEqualTo("30.00");
    var credit = api.read("/api/customers/C1").json().path("unallocatedCredit");
    assertThat(credit).hasToString("[{\"amount\":\"30.00\",\"currency\":\"EUR\"}]");
  }

  @Test
  void aPaymentOfASettledInvoiceIsKeptWhole() {
    ledger.payment("P1", "F1", "100.00", "2024-01-10").payment("P2", "F1", "5.00", "2024-01-11");

    var credit = api.read("/api/customers/C1").json().path("unallocatedCredit");
    assertThat(credit.path(0).path("amount").asText()).isEqualTo("5.00");
    assertThat(api.read("/api/invoices/F1").text("settledOn")).isEqualTo("2024-01-10");
  }

  @Test
  void anotherCurrencyIsRefused() {
    var answer =
        api.send(
            "/api/payments",
            "{'reference':'P1','invoiceNumber':'F1','amount':'1.00','currency':'USD',"
                + "'receivedOn':'2024-01-10'}");

    assertThat(answer.problem()).isEqualTo("application/problem+json 422 currency");
    assertThat(answer.text("detail")).isEqualTo("Invoice F1 is in EUR, not in USD.");
    assertThat(api.read("/api/invoices/F1").text("open")).isEqualTo("100.00");
  }

  @Test
  void anUnknownInvoiceIsRefused() {
    var answer = ledger.paymentAnswer("P1", "F9", "1.00", "2024-01-10");

    assertThat(answer.problem()).isEqualTo("application/problem+json 422 invoiceNumber");
  }
}
