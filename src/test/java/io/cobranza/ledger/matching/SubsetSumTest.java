package io.cobranza.ledger.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Unit test. */
@Tag("unit")
class SubsetSumTest {

  private static List<OpenItem> items(String... amounts) {
    return IntStream.range(0, amounts.length)
        .mapToObj(
            i ->
                new OpenItem(
                    new InvoiceId(i + 1), "F-" + i, List.of(), eur(amounts[i]), Books.DAY, null))
        .toList();
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Money sum(List<OpenItem> items) {
    return items.stream().map(OpenItem::open).reduce(eur("0.00"), Money::plus);
  }

  @Test
  void theOnlySubsetIsFound() {
    SubsetSum.Answer answer = SubsetSum.of(items("10.00", "20.00", "45.00"), eur("55.00"));
    assertThat(answer.unique()).isTrue();
    assertThat(answer.items()).extracting(OpenItem::number).containsExactlyInAnyOrder("F-0", "F-2");
  }

  @Test
  void twoSubsetsAreAFindAndNotUnique() {
    SubsetSum.Answer answer = SubsetSum.of(items("10.00", "20.00", "30.00"), eur("30.00"));
    assertThat(answer.found()).isTrue();
    assertThat(answer.unique()).isFalse();
  }

  @Test
  void noSubsetIsNothing() {
    assertThat(SubsetSum.of(items("10.00", "20.00"), eur("15.00")).found()).isFalse();
    assertThat(SubsetSum.of(items(), eur("15.00")).found()).isFalse();
  }

  @Test
  void aSearchWithoutEndIsGivenUpAndCallsNothingUnique() {
    List<OpenItem> many =
        items(IntStream.range(0, 60).mapToObj(i -> (2 * i + 2) + ".00").toArray(String[]::new));
    long before = System.nanoTime();
    SubsetSum.Answer answer = SubsetSum.of(many, eur("1831.00"));
    assertThat(answer.unique()).isFalse();
    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
  }

  @Test
  void whatIsFoundAlwaysMakesTheAmount() {
    Random random = new Random(20260202);
    for (int round = 0; round < 500; round++) {
      List<OpenItem> items =
          items(
              Stream.generate(() -> random.nextInt(1, 40) + ".00")
                  .limit(random.nextInt(1, 9))
                  .toArray(String[]::new));
      Money amount = eur(random.nextInt(1, 120) + ".00");
      SubsetSum.Answer answer = SubsetSum.of(items, amount);
      long ways = ways(items, amount);
      assertThat(answer.found()).isEqualTo(ways > 0);
      if (answer.found()) {
        assertThat(sum(answer.items())).isEqualTo(amount);
        assertThat(answer.unique()).isEqualTo(ways == 1);
      }
    }
  }

  private static long ways(List<OpenItem> items, Money amount) {
    return IntStream.range(1, 1 << items.size())
        .filter(
            mask ->
                sum(IntStream.range(0, items.size())
                        .filter(i -> (mask >> i & 1) == 1)
                        .mapToObj(items::get)
                        .toList())
                    .equals(amount))
        .count();
  }
}
