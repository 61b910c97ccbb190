package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class PaymentHistoryTest {

  @Autowired MockMvc mvc;
  @Autowired Invoices invoices;
  @Autowired PaymentHistory history;
  @Autowired VirtualClock clock;
  LedgerBuilder ledger;

  @BeforeEach
  void threeInvoicesDueAtTheEndOfJanuary() {
    clock.setTo(LocalDate.of(2024, 3, 1));
    ledger = new LedgerBuilder(new Api(mvc)).customer("C1");
    for (int i = 1; i <= 4; i++) {
      ledger.invoice("F" + i, "C1", "10.00");
    }
  }

  private void settle(String invoice, String day) {
    ledger.payment("P-" + invoice, invoice, "10.00", day);
  }

  private PayerFacts since(String day) {
    CustomerId customer = invoices.find("F1").orElseThrow().customer();
    return history.ofPayers(List.of(customer), LocalDate.parse(day)).get(customer);
  }

  @Test
  void whatWasPaidCountsWithItsLatestDelay() {
    settle("F1", "2024-01-20");
    settle("F2", "2024-01-31");
    settle("F3", "2024-02-03");
    settle("F4", "2024-02-04");
    assertThat(since("2024-01-01")).isEqualTo(new PayerFacts(4, 4, 0, 0, 0));
  }

  @Test
  void whatIsOpenAndDueCountsAsOverdue() {
    settle("F1", "2024-01-20");
    settle("F2", "2024-01-20");
    assertThat(since("2024-01-01")).isEqualTo(new PayerFacts(2, -11, 0, 2, 0));
    clock.setTo(LocalDate.of(2024, 1, 31));
    assertThat(since("2024-01-01")).isEqualTo(new PayerFacts(2, -11, 0, 0, 0));
  }

  @Test
  void whatIsOlderIsForgotten() {
    settle("F1", "2024-01-20");
    settle("F2", "2024-01-21");
    settle("F3", "2024-01-22");
    settle("F4", "2024-02-09");
    assertThat(since("2024-01-22")).isEqualTo(new PayerFacts(2, 9, 0, 0, 0));
    assertThat(since("2024-02-10")).isEqualTo(new PayerFacts(0, 0, 0, 0, 0));
  }

  @Test
  void everyCustomerAskedAboutHasItsOwnFacts() {
    ledger.customer("C2").invoice("G1", "C2", "10.00").customer("C3");
    settle("F1", "2024-01-20");
    CustomerId first = invoices.find("F1").orElseThrow().customer();
    CustomerId second = invoices.find("G1").orElseThrow().customer();
    assertThat(history.ofPayers(List.of(first, second), LocalDate.of(2024, 1, 1)))
        .isEqualTo(
            Map.of(
                first, new PayerFacts(1, -11, 0, 3, 0),
                second, new PayerFacts(0, 0, 0, 1, 0)));
    assertThat(history.ofPayers(List.of(), LocalDate.of(2024, 1, 1))).isEmpty();
  }

  @Test
  void receiptsCountFromTheirBusinessDayOn() {
    ledger.payment("P1", "F1", "4.00", "2024-02-01").payment("P2", "F1", "3.00", "2024-02-10");
    var invoice = invoices.find("F1").orElseThrow().id();

    assertThat(history.receivedSince(invoice, LocalDate.of(2024, 2, 1)))
        .isEqualTo(Money.of("7.00", "EUR"));
    assertThat(history.receivedSince(invoice, LocalDate.of(2024, 2, 2)))
        .isEqualTo(Money.of("3.00", "EUR"));
    assertThat(history.receivedSince(invoice, LocalDate.of(2024, 2, 11)).isZero()).isTrue();
  }
}
