package io.cobranza.ledger.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.InvoiceAccount.Entry;
import io.cobranza.ledger.invoices.InvoiceAccountTest.TwelvePercent;
import io.cobranza.ledger.invoices.LateCharges.Terms;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 1,000.00 at 12 percent a year and 40.00 of compensation, due 2020-02-01. */
@Tag("unit")
class WaivedChargesTest {

  private static final Terms TERMS = new TwelvePercent(Money.of("40.00", "EUR"));

  private static InvoiceAccount account(Entry... told) {
    return InvoiceAccount.of(
        InvoiceAccountTest.THOUSAND,
        DueParts.of(InvoiceAccountTest.THOUSAND, InvoiceAccountTest.DUE, List.of()),
        TERMS,
        null,
        List.of(told));
  }

  private static Entry of(BookingKind kind, String reference, String day, String amount) {
    return new Entry(kind, reference, LocalDate.parse(day), new BigDecimal(amount));
  }

  private static Entry interest(String day, String amount) {
    return of(BookingKind.INTEREST_WAIVED, "W-1", day, amount);
  }

  private static Entry compensation(String day, String amount) {
    return of(BookingKind.COMPENSATION_WAIVED, "W-1", day, amount);
  }

  private static Entry payment(String reference, String day, String amount) {
    return of(BookingKind.PAYMENT, reference, day, amount);
  }

  @Test
  void whoPaidTheInvoiceLateAndIsLetOffTheRestOwesNothing() {
    InvoiceAccount account =
        account(
            payment("P-1", "2020-03-02", "1000.00"),
            interest("2020-03-05", "9.86"),
            compensation("2020-03-05", "40.00"));

    assertThat(account.open().isZero()).isTrue();
    assertThat(account.settledOn()).isEqualTo("2020-03-05");
    assertThat(account.lines())
        .contains(payment("P-1", "2020-03-02", "1000.00"), interest("2020-03-05", "9.86"));
  }

  @Test
  void whatIsWaivedBeforeAPaymentIsNotChargedWithIt() {
    InvoiceAccount account =
        account(
            interest("2020-03-02", "9.86"),
            compensation("2020-03-02", "40.00"),
            payment("P-1", "2020-03-02", "1000.00"));

    assertThat(account.settledOn()).isEqualTo("2020-03-02");
  }

  @Test
  void interestOfLaterDaysIsCharged() {
    assertThat(
            account(
                    interest("2020-03-02", "9.86"),
                    compensation("2020-03-02", "40.00"),
                    payment("P-1", "2020-03-12", "1000.00"))
                .open())
        .isEqualTo(Money.of("3.29", "EUR"));
  }

  @Test
  void aPartOfTheCompensationIsClaimedLaterAllTheSame() {
    assertThat(
            account(compensation("2020-02-02", "15.00"), payment("P-1", "2020-02-02", "1000.33"))
                .open())
        .isEqualTo(Money.of("25.00", "EUR"));
  }

  @Test
  void aWaiverOfInterestTakesNothingElse() {
    assertThat(account(interest("2020-02-02", "500.00")).lines())
        .extracting(Entry::kind, Entry::amount)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(BookingKind.INTEREST, new BigDecimal("-0.33")),
            org.assertj.core.groups.Tuple.tuple(
                BookingKind.INTEREST_WAIVED, new BigDecimal("0.33")));
  }

  @Test
  void whatIsLeftOfAWaiverLetsNobodyOffLater() {
    InvoiceAccount account =
        account(
            interest("2020-02-02", "500.00"),
            compensation("2020-02-02", "40.00"),
            payment("P-1", "2020-03-02", "1009.53"));

    assertThat(account.open().isZero()).isTrue();
  }
}
