package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.Money;
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

  private boolean isReliable() {
    return history.isReliable(invoices.find("F1").orElseThrow().customer());
  }

  @Test
  void threeInvoicesSettledInTimeProveAReliablePayer() {
    settle("F1", "2024-01-20");
    settle("F2", "2024-01-31");
    assertThat(isReliable()).isFalse();

    settle("F3", "2024-02-03");
    assertThat(isReliable()).isTrue();
  }

  @Test
  void oneThatCameFourDaysLateSpoilsIt() {
    settle("F1", "2024-01-20");
    settle("F2", "2024-01-20");
    settle("F3", "2024-01-20");
    settle("F4", "2024-02-04");

    assertThat(isReliable()).isFalse();
  }

  @Test
  void whatIsOlderThanTwoYearsIsForgotten() {
    settle("F1", "2024-01-20");
    settle("F2", "2024-01-20");
    settle("F3", "2024-01-20");
    clock.setTo(LocalDate.of(2026, 1, 21));

    assertThat(isReliable()).isFalse();
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
