package io.cobranza.ledger.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.InvoiceAccount.Entry;
import io.cobranza.ledger.invoices.InvoiceAccountTest.TwelvePercent;
import io.cobranza.ledger.invoices.LateCharges.Terms;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** The same bookings give the same balance on every day, in whatever order they are told. */
@Tag("unit")
class OrderOfTellingTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 400;

  /** What an ERP may tell of an invoice, and whether it is taken back later. */
  record Told(Entry entry, boolean reversed) {}

  /** How an invoice is paid, and whether being late costs something. */
  enum Sort {
    FREE(false, List.of()),
    CHARGED(true, List.of()),
    CHARGED_IN_PARTS(
        true,
        List.of(
            new DuePart(InvoiceAccountTest.DUE, Money.of("500.00", "EUR")),
            new DuePart(InvoiceAccountTest.DUE.plusDays(60), Money.of("300.00", "EUR")),
            new DuePart(InvoiceAccountTest.DUE.plusDays(150), Money.of("200.00", "EUR"))));

    private final boolean charged;
    private final List<DuePart> parts;

    Sort(boolean charged, List<DuePart> parts) {
      this.charged = charged;
      this.parts = parts;
    }
  }

  private static InvoiceAccount account(List<Entry> told, Sort sort) {
    Terms terms = sort.charged ? new TwelvePercent(Money.of("40.00", "EUR")) : null;
    return InvoiceAccount.of(
        InvoiceAccountTest.THOUSAND,
        DueParts.of(InvoiceAccountTest.THOUSAND, InvoiceAccountTest.DUE, sort.parts),
        terms,
        new Discount(new BigDecimal("2"), FIRST.plusDays(90)),
        told);
  }

  /** Each before what takes it back; else in any order. */
  private static List<Entry> inSomeOrder(List<Told> all, long seed) {
    Random random = new Random(seed);
    List<Told> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    List<Entry> told = new ArrayList<>();
    for (Told each : shuffled) {
      told.add(each.entry());
    }
    for (Told each : shuffled) {
      if (each.reversed()) {
        Entry entry = each.entry();
        int after = told.indexOf(entry) + 1;
        told.add(
            after + random.nextInt(told.size() - after + 1),
            new Entry(entry.kind(), entry.reference(), entry.day(), entry.amount().negate()));
      }
    }
    return told;
  }

  private static BigDecimal balance(InvoiceAccount account, LocalDate day) {
    return account.lines().stream()
        .filter(line -> !line.day().isAfter(day))
        .map(Entry::amount)
        .reduce(InvoiceAccountTest.THOUSAND.amount(), BigDecimal::subtract);
  }

  @Property
  void doesNotChangeTheBalanceOfAnyDay(
      @ForAll("bookings") List<Told> all, @ForAll Sort sort, @ForAll long one, @ForAll long other) {
    InvoiceAccount first = account(inSomeOrder(all, one), sort);
    InvoiceAccount second = account(inSomeOrder(all, other), sort);

    assertThat(first.lines()).isEqualTo(second.lines());
    assertThat(first.settledOn()).isEqualTo(second.settledOn());
    for (int day = 0; day <= DAYS; day++) {
      assertThat(balance(first, FIRST.plusDays(day)))
          .isEqualByComparingTo(balance(second, FIRST.plusDays(day)));
    }
  }

  @Property
  void whatWasReversedIsAsIfItHadNeverBeenTold(
      @ForAll("bookings") List<Told> all, @ForAll Sort sort, @ForAll long seed) {
    List<Entry> kept = all.stream().filter(each -> !each.reversed()).map(Told::entry).toList();

    assertThat(account(inSomeOrder(all, seed), sort).lines())
        .isEqualTo(account(kept, sort).lines());
  }

  /** What comes in the order of the days is added without looking at what was before. */
  @Property
  void oneAfterTheOtherItIsAsAllAtOnce(@ForAll("bookings") List<Told> all, @ForAll Sort sort) {
    List<Entry> inOrder =
        all.stream().map(Told::entry).sorted(InvoiceAccount.BY_BUSINESS_DAY).toList();
    InvoiceAccount account = account(List.of(), sort);
    for (Entry each : inOrder) {
      assertThat(account.isFollowedBy(each)).isEqualTo(!Claims.isWaiver(each.kind()));
      if (account.isFollowedBy(each)) {
        account.append(each);
      } else {
        account = account(inOrder.subList(0, inOrder.indexOf(each) + 1), sort);
      }
    }

    assertThat(account.lines()).isEqualTo(account(inOrder, sort).lines());
    assertThat(account.settledOn()).isEqualTo(account(inOrder, sort).settledOn());
  }

  @Property
  void nothingIsLostAndNothingMade(
      @ForAll("bookings") List<Told> all, @ForAll Sort sort, @ForAll long seed) {
    InvoiceAccount account = account(inSomeOrder(all, seed), sort);

    assertThat(account.open().amount().signum()).isNotNegative();
    assertThat(account.settledOn() == null).isEqualTo(account.open().isPositive());
    for (Told each : all) {
      BigDecimal taken =
          account.lines().stream()
              .filter(line -> line.reference().equals(each.entry().reference()))
              .filter(line -> Claims.takenBy(each.entry().kind()).contains(line.kind()))
              .map(Entry::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(taken)
          .isBetween(BigDecimal.ZERO, each.reversed() ? BigDecimal.ZERO : each.entry().amount());
    }
  }

  @Provide
  Arbitrary<List<Told>> bookings() {
    Arbitrary<Told> one =
        Combinators.combine(
                Arbitraries.frequency(
                    Tuple.of(6, BookingKind.PAYMENT),
                    Tuple.of(2, BookingKind.CREDIT_NOTE),
                    Tuple.of(1, BookingKind.INTEREST_WAIVED),
                    Tuple.of(1, BookingKind.COMPENSATION_WAIVED),
                    Tuple.of(1, BookingKind.WRITE_OFF)),
                Arbitraries.integers().between(0, DAYS),
                Arbitraries.integers().between(1, 70_000),
                Arbitraries.integers().between(0, 4))
            .as(
                (kind, day, cents, fate) ->
                    new Told(
                        new Entry(kind, "", FIRST.plusDays(day), BigDecimal.valueOf(cents, 2)),
                        fate == 0));
    return one.list().ofMaxSize(8).map(OrderOfTellingTest::numbered);
  }

  private static List<Told> numbered(List<Told> all) {
    List<Told> numbered = new ArrayList<>();
    for (Told each : all) {
      Entry entry = each.entry();
      numbered.add(
          new Told(
              new Entry(entry.kind(), "R-" + numbered.size(), entry.day(), entry.amount()),
              each.reversed()));
    }
    return numbered;
  }
}
