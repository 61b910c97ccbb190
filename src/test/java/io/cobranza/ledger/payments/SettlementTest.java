package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.BalanceChanged;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.InvoiceSettled;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.invoices.InvoicesBooked;
import io.cobranza.shared.Money;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
@RecordApplicationEvents
class SettlementTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired Invoices invoices;
  @Autowired CreditNotes creditNotes;
  @Autowired ApplicationEvents events;
  Api api;
  LedgerBuilder ledger;

  @BeforeEach
  void anInvoiceOfAHundred() {
    time.startOn(DAY.plusDays(2));
    api = new Api(mvc);
    ledger = new LedgerBuilder(api).customer("C1").invoice("F1", "C1", "100.00");
  }

  private InvoiceFacts invoice() {
    return invoices.find("F1").orElseThrow();
  }

  @Test
  void aPartPaymentTellsThatTheBalanceChanged() {
    ledger.payment("P1", "F1", "30.00", "2024-01-10");

    assertThat(changed()).containsExactly(new BalanceChanged(invoice().id()));
    assertThat(settled()).isEmpty();
  }

  @Test
  void fullPaymentTellsTheSettlementOnce() {
    ledger.payment("P1", "F1", "100.00", "2024-01-10").payment("P1", "F1", "100.00", "2024-01-10");

    assertThat(settled()).containsExactly(new InvoiceSettled(invoice().id(), DAY));
    assertThat(changed()).isEmpty();
  }

  @Test
  void aCreditNoteForTheRestSettles() {
    ledger.payment("P1", "F1", "60.00", "2024-01-10");
    creditNotes.issue(
        "dispute-7", invoice().id(), Money.of("40.00", "EUR"), DAY.plusDays(2), "damaged");

    assertThat(invoice().balance().settledOn()).isEqualTo("2024-01-12");
    assertThat(invoice().open().isZero()).isTrue();
  }

  @Test
  void theSameCreditNoteAgainChangesNothing() {
    for (int i = 0; i < 2; i++) {
      creditNotes.issue("dispute-7", invoice().id(), Money.of("40.00", "EUR"), DAY, "damaged");
    }

    assertThat(invoice().open()).isEqualTo(Money.of("60.00", "EUR"));
  }

  @Test
  void aFileOfPaymentsTellsEachInvoiceOnce() {
    ledger.invoice("F2", "C1", "50.00");
    var answer =
        api.upload(
            "/api/payments/import",
            """
            reference,invoiceNumber,amount,currency,receivedOn
            P1,F1,60.00,EUR,2024-01-09
            P2,F1,40.00,EUR,2024-01-10
            P3,F2,20.00,EUR,2024-01-10
            P3,F2,20.00,EUR,2024-01-10
            P4,F2,20.00,USD,2024-01-10
            P3,F2,21.00,EUR,2024-01-10
            """);

    assertThat(answer.counts()).isEqualTo("3 accepted, 1 duplicates, 2 rejected");
    assertThat(answer.rejected(0)).isEqualTo("6 currency: Invoice F2 is in EUR, not in USD.");
    assertThat(answer.rejected(1))
        .isEqualTo("7 reference: The reference P3 is already recorded with other content.");
    assertThat(settled()).containsExactly(new InvoiceSettled(invoice().id(), DAY));
    assertThat(changed())
        .containsExactly(new BalanceChanged(invoices.find("F2").orElseThrow().id()));
  }

  @Test
  void theSameFileOfCreditNotesTwiceChangesNothing() {
    String file =
        """
        reference,invoiceNumber,amount,currency,issuedOn,reason
        N1,F1,60.00,EUR,2024-01-09,returned
        """;
    api.upload("/api/credit-notes/import", file);

    assertThat(api.upload("/api/credit-notes/import", file).counts())
        .isEqualTo("0 accepted, 1 duplicates, 0 rejected");
    assertThat(invoice().open()).isEqualTo(Money.of("40.00", "EUR"));
  }

  private List<InvoiceSettled> settled() {
    return events.stream(InvoicesBooked.class).flatMap(batch -> batch.settled().stream()).toList();
  }

  private List<BalanceChanged> changed() {
    return events.stream(InvoicesBooked.class).flatMap(batch -> batch.changed().stream()).toList();
  }
}
