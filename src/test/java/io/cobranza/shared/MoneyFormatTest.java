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
    "es, '1.234,50 EUR', '1.234.567,89 EUR', '1.234.568 CLP', '1.234,500 KWD'",
    "es-ES, '1.234,50 EUR', '1.234.567,89 EUR', '1.234.568 CLP', '1.234,500 KWD'",
    "es-MX, '1,234.50 EUR', '1,234,567.89 EUR', '1,234,568 CLP', '1,234.500 KWD'",
    "es-CO, '1.234,50 EUR', '1.234.567,89 EUR', '1.234.568 CLP', '1.234,500 KWD'",
    "es-CL, '1.234,50 EUR', '1.234.567,89 EUR', '1.234.568 CLP', '1.234,500 KWD'",
    "es-AR, '1.234,50 EUR', '1.234.567,89 EUR', '1.234.568 CLP', '1.234,500 KWD'",
    "es-PE, '1,234.50 EUR', '1,234,567.89 EUR', '1,234,568 CLP', '1,234.500 KWD'",
    "es-US, '1,234.50 EUR', '1,234,567.89 EUR', '1,234,568 CLP', '1,234.500 KWD'",
    "es-FR, '1.234,50 EUR', '1.234.567,89 EUR', '1.234.568 CLP', '1.234,500 KWD'",
    "en, 'EUR 1,234.50', 'EUR 1,234,567.89', 'CLP 1,234,568', 'KWD 1,234.500'",
    "en-GB, 'EUR 1,234.50', 'EUR 1,234,567.89', 'CLP 1,234,568', 'KWD 1,234.500'",
    "en-US, 'EUR 1,234.50', 'EUR 1,234,567.89', 'CLP 1,234,568', 'KWD 1,234.500'",
    "en-DE, 'EUR 1,234.50', 'EUR 1,234,567.89', 'CLP 1,234,568', 'KWD 1,234.500'",
    "de-DE, 'EUR 1,234.50', 'EUR 1,234,567.89', 'CLP 1,234,568', 'KWD 1,234.500'",
    "fr, 'EUR 1,234.50', 'EUR 1,234,567.89', 'CLP 1,234,568', 'KWD 1,234.500'"
  })
  void anAmountIsWrittenAsInTheReadersCountry(
      String reader, String small, String large, String noDecimals, String threeDecimals) {
    Locale locale = Locale.forLanguageTag(reader);

    assertThat(MoneyFormat.format(Money.of("1234.5", "EUR"), locale)).isEqualTo(small);
    assertThat(MoneyFormat.format(Money.of("1234567.89", "EUR"), locale)).isEqualTo(large);
    assertThat(MoneyFormat.format(Money.of("1234568", "CLP"), locale)).isEqualTo(noDecimals);
    assertThat(MoneyFormat.format(Money.of("1234.5", "KWD"), locale)).isEqualTo(threeDecimals);
  }

  @ParameterizedTest
  @CsvSource({"en, 'EUR -0.05'", "es, '-0,05 EUR'", "es-MX, '-0.05 EUR'"})
  void whatIsTakenOffBearsItsSign(String reader, String written) {
    assertThat(MoneyFormat.format(Money.of("-0.05", "EUR"), Locale.forLanguageTag(reader)))
        .isEqualTo(written);
  }
}
