package io.cobranza.ledger.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.InvoiceAccount.Entry;
import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.ledger.invoices.LateCharges.Reduction;
import io.cobranza.ledger.invoices.LateCharges.Terms;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 1,000.00 at 12 percent a year, due 2020-02-01; no compensation but where it is told. */
@Tag("unit")
class InvoiceAccountTest {

  static final Money THOUSAND = Money.of("1000.00", "EUR");
  static final LocalDate DUE = LocalDate.of(2020, 2, 1);

  /** Twelve percent of what is owed, day by day. */
  record TwelvePercent(Money compensation) implements Terms {

    @Override
    public Money interest(Principal principal, LocalDate until) {
      BigDecimal owed = principal.amount().amount();
      BigDecimal sum = BigDecimal.ZERO;
      LocalDate day = principal.dueOn();
      for (Reduction reduction :
          principal.reductions().stream().sorted(Comparator.comparing(Reduction::on)).toList()) {
        LocalDate to = reduction.on().isBefore(day) ? day : reduction.on();
        sum = sum.add(owed.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(day, to))));
        day = to;
        owed = owed.subtract(reduction.amount().amount());
      }
      sum = sum.add(owed.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(day, until))));
      return new Money(
          sum.multiply(BigDecimal.valueOf(12))
              .divide(BigDecimal.valueOf(36_500), 2, RoundingMode.HALF_UP),
          principal.amount().currency());
    }

    @Override
    public List<Claim> paymentOrder() {
      return List.of(Claim.COMPENSATION, Claim.INTEREST, Claim.PRINCIPAL);
    }
  }

  static final Terms TWELVE = new TwelvePercent(Money.of("0.00", "EUR"));

  private static Entry of(BookingKind kind, String reference, String day, String amount) {
    return new Entry(kind, reference, LocalDate.parse(day), new BigDecimal(amount));
  }

  private static Entry payment(String reference, String day, String amount) {
    return of(BookingKind.PAYMENT, reference, day, amount);
  }

  private static InvoiceAccount account(Terms terms, Entry... told) {
    return InvoiceAccount.of(
        THOUSAND, DueParts.of(THOUSAND, DUE, List.of()), terms, null, List.of(told));
  }

  @Test
  void whatIsToldLateCountsFromItsDay() {
    Entry inTime = payment("P-1", "2020-01-31", "900.00");
    Entry late = payment("P-2", "2020-05-01", "100.00");

    assertThat(account(TWELVE, inTime, late).open()).isEqualTo(Money.of("2.96", "EUR"));
    assertThat(account(TWELVE, late, inTime).open()).isEqualTo(Money.of("2.96", "EUR"));
  }

  /** 600 from 2020-01-11 on, 400 from 2020-03-11 on. */
  @Test
  void interestRunsOnEachPartFromItsOwnDay() {
    DueParts parts =
        DueParts.of(
            THOUSAND,
            DUE,
            List.of(
                new DuePart(LocalDate.parse("2020-01-10"), Money.of("600.00", "EUR")),
                new DuePart(LocalDate.parse("2020-03-10"), Money.of("400.00", "EUR"))));

    InvoiceAccount account =
        InvoiceAccount.of(
            THOUSAND,
            parts,
            TWELVE,
            null,
            List.of(
                payment("P-1", "2020-02-09", "600.00"), payment("P-2", "2020-04-09", "405.92")));

    // 600 for 30 days are 5.92, so 5.92 of the first part stay for 60 days more: together 6.03.
    // 400 for 30 days are 3.95.
    assertThat(account.lines().stream().filter(line -> line.kind() == BookingKind.INTEREST))
        .extracting(Entry::amount)
        .containsExactly(new BigDecimal("-5.92"), new BigDecimal("-4.06"));
    assertThat(account.open()).isEqualTo(Money.of("4.06", "EUR"));
  }

  @Test
  void whoPaysEachPartOnItsDayOwesNothingForBeingLate() {
    DueParts parts =
        DueParts.of(
            THOUSAND,
            DUE,
            List.of(
                new DuePart(LocalDate.parse("2020-01-10"), Money.of("600.00", "EUR")),
                new DuePart(LocalDate.parse("2020-03-10"), Money.of("400.00", "EUR"))));

    InvoiceAccount account =
        InvoiceAccount.of(
            THOUSAND,
            parts,
            new TwelvePercent(Money.of("40.00", "EUR")),
            null,
            List.of(
                payment("P-1", "2020-01-10", "600.00"), payment("P-2", "2020-03-09", "400.00")));

    assertThat(account.settledOn()).isEqualTo("2020-03-09");
  }

  @Test
  void whatIsTakenBackIsAsIfItHadNotBeen() {
    InvoiceAccount account =
        account(
            TWELVE,
            payment("P-1", "2020-01-31", "900.00"),
            payment("P-2", "2020-05-01", "100.00"),
            payment("P-1", "2020-01-31", "-900.00"));

    assertThat(account.lines())
        .isEqualTo(account(TWELVE, payment("P-2", "2020-05-01", "100.00")).lines());
  }

  @Test
  void theDayOfSettlementIsTheDayOfWhatReachesTheAmount() {
    assertThat(
            account(
                    null,
                    payment("P-1", "2020-01-12", "300.00"),
                    payment("P-2", "2020-01-10", "700.00"))
                .settledOn())
        .isEqualTo("2020-01-12");
    assertThat(account(null, payment("P-1", "2020-01-12", "999.99")).settledOn()).isNull();
  }

  @Test
  void theLaterOfTwoThatPayTooMuchKeepsTheRest() {
    Entry later = payment("P-1", "2020-01-12", "600.00");
    Entry earlier = payment("P-2", "2020-01-10", "600.00");

    assertThat(account(null, later, earlier).lines())
        .containsExactly(earlier, payment("P-1", "2020-01-12", "400.00"));
  }

  @Test
  void aChargeThatCostsNothingAnyMoreStands() {
    assertThat(
            account(
                    null,
                    of(BookingKind.INTEREST, "P-1", "2020-03-01", "-10.00"),
                    payment("P-1", "2020-03-01", "1000.00"))
                .open())
        .isEqualTo(Money.of("10.00", "EUR"));
  }

  @Test
  void whatWasGivenUpShrinksByWhatHadBeenPaidBefore() {
    Entry givenUp = of(BookingKind.WRITE_OFF, "W-1", "2020-06-01", "1000.00");

    assertThat(account(null, givenUp, payment("P-1", "2020-05-31", "400.00")).lines())
        .containsExactly(
            payment("P-1", "2020-05-31", "400.00"),
            of(BookingKind.WRITE_OFF, "W-1", "2020-06-01", "600.00"));
    assertThat(account(null, givenUp, payment("P-1", "2020-06-02", "400.00")).lines())
        .containsExactly(givenUp);
  }

  @Test
  void theCompensationIsClaimedOnceWithTheFirstLatePayment() {
    Terms forty = new TwelvePercent(Money.of("40.00", "EUR"));
    Entry first = payment("P-1", "2020-03-01", "10.00");
    Entry second = payment("P-2", "2020-04-01", "10.00");

    assertThat(account(forty, second, first).lines())
        .filteredOn(line -> line.kind() == BookingKind.COMPENSATION)
        .singleElement()
        .extracting(Entry::reference)
        .isEqualTo("P-1");
  }
}
