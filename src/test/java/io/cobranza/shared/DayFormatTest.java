package io.cobranza.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class DayFormatTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 3);

  @ParameterizedTest
  @CsvSource({
    "es, 3 de enero de 2024, 03/01/2024",
    "es-ES, 3 de enero de 2024, 03/01/2024",
    "es-MX, 3 de enero de 2024, 03/01/2024",
    "es-CO, 3 de enero de 2024, 03/01/2024",
    "es-CL, 3 de enero de 2024, 03-01-2024",
    "es-US, 3 de enero de 2024, 03/01/2024",
    "es-DE, 3 de enero de 2024, 03/01/2024",
    "en, 3 January 2024, 03/01/2024",
    "en-GB, 3 January 2024, 03/01/2024",
    "en-IE, 3 January 2024, 03/01/2024",
    "en-US, 'January 3, 2024', 01/03/2024",
    "en-CA, 'January 3, 2024', 2024-01-03",
    "en-DE, 3 January 2024, 03/01/2024",
    "en-ES, 3 January 2024, 03/01/2024",
    "de-DE, 3 January 2024, 03/01/2024",
    "fr-FR, 3 January 2024, 03/01/2024"
  })
  void aDayIsWrittenAsInTheReadersCountry(String reader, String inWords, String inFigures) {
    Locale locale = Locale.forLanguageTag(reader);

    assertThat(DayFormat.format(DAY, locale)).isEqualTo(inWords);
    assertThat(DayFormat.inFigures(DAY, locale)).isEqualTo(inFigures);
  }

  @ParameterizedTest
  @CsvSource({
    "es, 3 ene 2024",
    "es-ES, 3 ene 2024",
    "en, 3 Jan 2024",
    "en-GB, 3 Jan 2024",
    "en-US, 'Jan 3, 2024'",
    "en-ES, 3 Jan 2024"
  })
  void inShortAsWell(String reader, String inShort) {
    assertThat(DayFormat.inShort(DAY, Locale.forLanguageTag(reader))).isEqualTo(inShort);
  }
}
