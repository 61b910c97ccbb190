package io.cobranza.ledger.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.ledger.invoices.LateCharges.Terms;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten euro of interest and forty of compensation are owed; a payment of 45 comes late. */
@CobranzaTest
class PaymentOrderTest {

  private static final LocalDate LATE = LocalDate.of(2024, 3, 1);

  @Autowired MockMvc mvc;
  @Autowired InvoiceRepository repository;
  @Autowired Invoices invoices;
  @Autowired CompanyCalendar calendar;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  private record TenAndForty(List<Claim> paymentOrder) implements Terms {

    @Override
    public Money compensation() {
      return Money.of("40.00", "EUR");
    }

    @Override
    public Money interest(Principal principal, LocalDate until) {
      return Money.of("10.00", "EUR");
    }
  }

  private void pay(String reference, String amount, Claim... order) {
    InvoiceId id = invoices.find("F-1").orElseThrow().id();
    Terms terms = new TenAndForty(List.of(order));
    transaction.executeWithoutResult(
        status -> {
          LockedInvoices locked =
              new Bookings(repository, ids -> Map.of(id, terms), calendar, events)
                  .lock(List.of(id));
          locked.book(id, BookingKind.PAYMENT, reference, Money.of(amount, "EUR"), LATE);
          locked.announce();
        });
  }

  private void anInvoice() {
    new LedgerBuilder(new Api(mvc)).customer("C-1").invoice("F-1", "C-1", "100.00");
  }

  @ParameterizedTest
  @CsvSource({
    "COMPENSATION,INTEREST,PRINCIPAL,COMPENSATION_PAID 40 INTEREST_PAID 5",
    "INTEREST,COMPENSATION,PRINCIPAL,COMPENSATION_PAID 35 INTEREST_PAID 10",
    "PRINCIPAL,INTEREST,COMPENSATION,PAYMENT 45"
  })
  void aPaymentGoesWhereTheOrderSays(Claim first, Claim second, Claim third, String paid) {
    anInvoice();
    pay("P-1", "45.00", first, second, third);

    assertThat(
            String.join(
                " ",
                jdbc.queryForList(
                    "SELECT CONCAT(kind, ' ', ROUND(amount)) FROM invoice_booking"
                        + " WHERE amount > 0 ORDER BY kind",
                    String.class)))
        .isEqualTo(paid);
    assertThat(invoices.find("F-1").orElseThrow().open()).isEqualTo(Money.of("105.00", "EUR"));
  }

  @Test
  void principalFirstIsSettledOnlyWhenTheChargesArePaidToo() {
    anInvoice();
    pay("P-1", "100.00", Claim.PRINCIPAL, Claim.INTEREST, Claim.COMPENSATION);
    assertThat(invoices.find("F-1").orElseThrow().balance().settledOn()).isNull();

    pay("P-2", "60.00", Claim.PRINCIPAL, Claim.INTEREST, Claim.COMPENSATION);
    assertThat(invoices.find("F-1").orElseThrow().balance().settledOn()).isEqualTo(LATE);
  }

  @Test
  void compensationIsClaimedOnce() {
    anInvoice();
    pay("P-1", "45.00", Claim.COMPENSATION, Claim.INTEREST, Claim.PRINCIPAL);
    pay("P-2", "45.00", Claim.COMPENSATION, Claim.INTEREST, Claim.PRINCIPAL);

    assertThat(invoices.find("F-1").orElseThrow().open()).isEqualTo(Money.of("60.00", "EUR"));
  }
}
