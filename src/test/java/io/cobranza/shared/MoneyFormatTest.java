package io.cobranza.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class MoneyFormatTest {

  @ParameterizedTest
  @CsvSource({
    "1234.5, EUR, en, 'EUR 1,234.50'",
    "1234.5, EUR, es-MX, '1.234,50 EUR'",
    "1234.5, EUR, es, '1.234,50 EUR'",
    "1234.5, EUR, de, 'EUR 1,234.50'",
    "1000000, JPY, es, '1.000.000 JPY'",
    "1000.125, KWD, en, 'KWD 1,000.125'",
    "-0.05, EUR, es, '-0,05 EUR'"
  })
  void anAmountIsWrittenAsTheReadersLanguageWritesIt(
      String amount, String currency, String language, String written) {
    assertThat(MoneyFormat.format(Money.of(amount, currency), Locale.forLanguageTag(language)))
        .isEqualTo(written);
  }
}
