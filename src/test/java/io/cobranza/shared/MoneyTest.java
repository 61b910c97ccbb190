package io.cobranza.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class MoneyTest {

  private static Money euro(String amount) {
    return Money.of(amount, "EUR");
  }

  @ParameterizedTest
  @CsvSource({"JPY, 0, 7", "EUR, 2, 7.00", "KWD, 3, 7.000", "CLF, 4, 7.0000", "XAU, 0, 7"})
  void anAmountHasTheDecimalsOfItsCurrency(String currency, int decimals, String amount) {
    assertThat(Money.decimals(Currency.getInstance(currency))).isEqualTo(decimals);
    assertThat(Money.of("7", currency)).hasToString(amount + " " + currency);
  }

  @ParameterizedTest
  @CsvSource({"JPY, 0.1", "EUR, 0.001", "KWD, 0.0001"})
  void moreDecimalsThanTheCurrencyHasAreRefused(String currency, String amount) {
    assertThatThrownBy(() -> Money.of(amount, currency)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theSameAmountIsEqualHoweverItWasWritten() {
    assertThat(euro("1.5")).isEqualTo(euro("1.50")).isEqualTo(euro("1.500"));
    assertThat(euro("1.50")).isNotEqualTo(Money.of("1.50", "USD"));
  }

  @Test
  void itAddsAndSubtractsExactly() {
    assertThat(euro("0.10").plus(euro("0.20"))).isEqualTo(euro("0.30"));
    assertThat(euro("0.10").minus(euro("0.20"))).isEqualTo(euro("-0.10"));
  }

  @Test
  void itIsComparedByItsAmount() {
    assertThat(euro("1.00").min(euro("2.00"))).isEqualTo(euro("1.00"));
    assertThat(euro("2.00").min(euro("1.00"))).isEqualTo(euro("1.00"));
    assertThat(euro("1.00").isAtLeast(euro("1.00"))).isTrue();
    assertThat(euro("1.01").isAtLeast(euro("1.00"))).isTrue();
    assertThat(euro("0.99").isAtLeast(euro("1.00"))).isFalse();
  }

  @Test
  void nothingIsZeroAndNotPositive() {
    Money nothing = Money.zero(Currency.getInstance("EUR"));
    assertThat(nothing.isZero()).isTrue();
    assertThat(nothing.isPositive()).isFalse();
    assertThat(euro("0.01").isZero()).isFalse();
    assertThat(euro("0.01").isPositive()).isTrue();
    assertThat(euro("-0.01").isPositive()).isFalse();
  }

  @Test
  void twoCurrenciesMeetInNoRule() {
    Money dollar = Money.of("1.00", "USD");
    assertThatThrownBy(() -> euro("1.00").plus(dollar)).hasMessage("USD is not EUR");
    assertThatThrownBy(() -> euro("1.00").minus(dollar)).hasMessage("USD is not EUR");
    assertThatThrownBy(() -> euro("1.00").compareTo(dollar)).hasMessage("USD is not EUR");
  }
}
