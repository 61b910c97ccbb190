package io.cobranza.practice.promises;

import static io.cobranza.practice.promises.PromiseState.BROKEN;
import static io.cobranza.practice.promises.PromiseState.KEPT;
import static io.cobranza.practice.promises.PromiseState.OPEN;
import static io.cobranza.practice.promises.PromiseState.VOID;
import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Instalments of 10, 20, 30, a week apart. */
@Tag("unit")
class PromiseFactsTest {

  private static final LocalDate MADE = LocalDate.of(2024, 3, 1);

  private static InstalmentFacts instalment(int number, String received, PromiseState state) {
    return new InstalmentFacts(
        number,
        MADE.plusWeeks(number),
        Money.of(number * 10 + ".00", "EUR"),
        Money.of(received, "EUR"),
        state);
  }

  private static PromiseFacts facts(PromiseState... states) {
    List<InstalmentFacts> instalments =
        IntStream.range(0, states.length)
            .mapToObj(i -> instalment(i + 1, "0.00", states[i]))
            .toList();
    return new PromiseFacts(new PromiseId(1), MADE, OPEN, instalments);
  }

  @Test
  void theFirstOpenInstalmentIsWaitedFor() {
    PromiseFacts promise = facts(KEPT, OPEN, OPEN);
    assertThat(promise.isWaiting()).isTrue();
    assertThat(promise.promisedOn()).isEqualTo(MADE.plusWeeks(2));
    assertThat(promise.amount()).isEqualTo(Money.of("20.00", "EUR"));
  }

  @Test
  void whenNoneIsWaitedForTheLastOneStandsForIt() {
    PromiseFacts promise = facts(KEPT, BROKEN, VOID);
    assertThat(promise.isWaiting()).isFalse();
    assertThat(promise.promisedOn()).isEqualTo(MADE.plusWeeks(3));
  }

  @Test
  void theLastCheckedIsNeitherOpenNorVoid() {
    assertThat(facts(KEPT, KEPT, OPEN).lastChecked().number()).isEqualTo(2);
    assertThat(facts(KEPT, BROKEN, VOID).lastChecked().number()).isEqualTo(2);
    assertThat(facts(OPEN, OPEN).lastChecked().number()).isEqualTo(1);
  }
}
