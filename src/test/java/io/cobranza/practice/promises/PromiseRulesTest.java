package io.cobranza.practice.promises;

import static io.cobranza.practice.promises.PromiseState.BROKEN;
import static io.cobranza.practice.promises.PromiseState.KEPT;
import static io.cobranza.practice.promises.PromiseState.OPEN;
import static io.cobranza.practice.promises.PromiseState.PART_KEPT;
import static io.cobranza.practice.promises.PromiseState.VOID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.practice.cases.Instalment;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Promised on 1 March, an instalment a week. */
@Tag("unit")
class PromiseRulesTest {

  private static final LocalDate MADE = LocalDate.of(2024, 3, 1);

  private static Money euro(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Promise promise(String... amounts) {
    List<Instalment> instalments =
        IntStream.range(0, amounts.length)
            .mapToObj(week -> new Instalment(MADE.plusWeeks(week + 1L), euro(amounts[week])))
            .toList();
    Promise promise = new Promise(new CaseId(7), new InvoiceId(70), instalments, MADE);
    // The database would give it one.
    ReflectionTestUtils.setField(promise, "id", 1L);
    return promise;
  }

  private static List<InstalmentFacts> instalments(Promise promise) {
    return promise.facts().instalments();
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, KEPT",
    "100.01, KEPT",
    "99.99, PART_KEPT",
    "0.01, PART_KEPT",
    "0.00, BROKEN"
  })
  void onePromisedSumIsKeptByAllOfItBrokenByNothing(String received, PromiseState state) {
    Promise promise = promise("100.00");
    assertThat(promise.check(euro(received))).isEqualTo(state);
    assertThat(promise.facts().state()).isEqualTo(state);
  }

  @Test
  void itStaysOpenWhileAnInstalmentIsWaitedFor() {
    Promise promise = promise("40.00", "60.00");
    assertThat(promise.check(euro("40.00"))).isEqualTo(KEPT);
    assertThat(promise.facts().state()).isEqualTo(OPEN);
    assertThat(promise.check(euro("100.00"))).isEqualTo(KEPT);
    assertThat(promise.facts().state()).isEqualTo(KEPT);
  }

  @Test
  void whatWentToEarlierInstalmentsIsNotCountedTwice() {
    Promise promise = promise("40.00", "60.00");
    promise.check(euro("40.00"));
    assertThat(promise.check(euro("40.00"))).isEqualTo(BROKEN);
  }

  @Test
  void whatCameTooMuchCountsForTheNext() {
    Promise promise = promise("40.00", "60.00");
    promise.check(euro("90.00"));
    assertThat(promise.check(euro("90.00"))).isEqualTo(PART_KEPT);
    assertThat(instalments(promise))
        .extracting(InstalmentFacts::received)
        .containsExactly(euro("40.00"), euro("50.00"));
  }

  @Test
  void itGoesOnAfterAnInstalmentThatWasKeptInPartAndIsKeptInPartItself() {
    Promise promise = promise("40.00", "60.00");
    assertThat(promise.check(euro("10.00"))).isEqualTo(PART_KEPT);
    assertThat(promise.facts().state()).isEqualTo(OPEN);
    assertThat(promise.check(euro("70.00"))).isEqualTo(KEPT);
    assertThat(promise.facts().state()).isEqualTo(PART_KEPT);
  }

  @Test
  void anInstalmentForWhichNothingCameEndsItAndNobodyWaitsForTheRest() {
    Promise promise = promise("40.00", "30.00", "30.00");
    promise.check(euro("40.00"));
    promise.check(euro("40.00"));
    assertThat(promise.facts().state()).isEqualTo(BROKEN);
    assertThat(instalments(promise))
        .extracting(InstalmentFacts::state)
        .containsExactly(KEPT, BROKEN, VOID);
  }

  @Test
  void aPromiseThatIsOverIsNotCheckedAgain() {
    Promise promise = promise("40.00");
    promise.check(euro("40.00"));
    assertThatThrownBy(() -> promise.check(euro("40.00")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void endingItLeavesWhatWasCheckedAsItWas() {
    Promise promise = promise("40.00", "60.00");
    promise.check(euro("10.00"));
    promise.end(KEPT, KEPT);
    assertThat(promise.facts().state()).isEqualTo(KEPT);
    assertThat(instalments(promise))
        .extracting(InstalmentFacts::state)
        .containsExactly(PART_KEPT, KEPT);
  }

  @Test
  void itKnowsTheDayItWasMade() {
    assertThat(promise("40.00").facts().madeOn()).isEqualTo(MADE);
  }

  @Test
  void itsInstalmentsAreNumberedFromOneInTheirCurrency() {
    assertThat(instalments(promise("40.00", "60.00")))
        .containsExactly(
            new InstalmentFacts(1, MADE.plusWeeks(1), euro("40.00"), euro("0.00"), OPEN),
            new InstalmentFacts(2, MADE.plusWeeks(2), euro("60.00"), euro("0.00"), OPEN));
  }
}
