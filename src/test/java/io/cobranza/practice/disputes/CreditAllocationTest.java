package io.cobranza.practice.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class CreditAllocationTest {

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static List<Money> all(String... amounts) {
    return Stream.of(amounts).map(CreditAllocationTest::eur).toList();
  }

  @Test
  void enoughForAllGivesEachItsOwn() {
    assertThat(CreditAllocation.divide(eur("1000"), all("300", "100")))
        .isEqualTo(all("300", "100"));
  }

  @Test
  void theOldestIsServedFirst() {
    assertThat(CreditAllocation.divide(eur("350"), all("300", "100"))).isEqualTo(all("300", "50"));
    assertThat(CreditAllocation.divide(eur("350"), all("100", "300"))).isEqualTo(all("100", "250"));
  }

  @Test
  void whereNothingIsLeftTheShareIsZero() {
    assertThat(CreditAllocation.divide(eur("300"), all("300", "100", "5")))
        .isEqualTo(all("300", "0", "0"));
    assertThat(CreditAllocation.divide(eur("0"), all("1"))).isEqualTo(all("0"));
  }

  @Test
  void nothingDisputedDividesNothing() {
    assertThat(CreditAllocation.divide(eur("300"), List.of())).isEmpty();
  }

  @Test
  void everyDecimalOfTheCurrencyIsGivenOut() {
    assertThat(
            CreditAllocation.divide(
                Money.of("1000.125", "KWD"),
                List.of(Money.of("1000.124", "KWD"), Money.of("1.000", "KWD"))))
        .isEqualTo(List.of(Money.of("1000.124", "KWD"), Money.of("0.001", "KWD")));
  }

  /** Whatever the sums and the order: nobody more than its own, nothing lost, nothing invented. */
  @Test
  void theSharesComeToTheCreditOrToAllThatIsDisputed() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      Currency currency =
          Currency.getInstance(List.of("JPY", "EUR", "KWD", "CLF").get(random.nextInt(4)));
      List<Money> disputed =
          Stream.generate(() -> any(random, currency)).limit(1 + random.nextInt(6)).toList();
      Money credit = any(random, currency);
      List<Money> shares = CreditAllocation.divide(credit, disputed);

      assertThat(shares).hasSameSizeAs(disputed);
      assertThat(sum(shares, currency)).isEqualTo(credit.min(sum(disputed, currency)));
      boolean someoneWaits = false;
      for (int i = 0; i < shares.size(); i++) {
        assertThat(shares.get(i).amount()).isNotNegative();
        assertThat(disputed.get(i).isAtLeast(shares.get(i))).isTrue();
        assertThat(someoneWaits && shares.get(i).isPositive()).isFalse();
        someoneWaits |= disputed.get(i).compareTo(shares.get(i)) > 0;
      }
    }
  }

  private static Money any(Random random, Currency currency) {
    return new Money(
        BigDecimal.valueOf(random.nextInt(100_000), currency.getDefaultFractionDigits()), currency);
  }

  private static Money sum(List<Money> all, Currency currency) {
    return all.stream().reduce(Money.zero(currency), Money::plus);
  }
}
