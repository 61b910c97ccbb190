package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.testing.CobranzaTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of letter, in every state in which it can be sent, says nothing that is not so. */
@CobranzaTest
class EveryLetterIsTrueTest {

  @Autowired LetterWriter writer;
  @Autowired LetterCheck check;
  @Autowired CompanyCalendar calendar;

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("everyKindInEveryCountry")
  void inEveryState(LetterKind kind, String reader) {
    List<Specimen> specimens = Specimens.of(kind, Locale.forLanguageTag(reader), calendar.today());

    assertThat(specimens)
        .isNotEmpty()
        .allSatisfy(
            each -> {
              LetterText letter = writer.write(each.told());
              assertThat(check.findings(each, letter)).as("%s%n%s", each, letter.text()).isEmpty();
            });
  }

  private static Stream<Arguments> everyKindInEveryCountry() {
    return Arrays.stream(LetterKind.values())
        .filter(kind -> !kind.isListing())
        .flatMap(
            kind ->
                Stream.of("es-ES", "es-MX", "es-CO", "es-CL", "en-GB", "en-US", "de-DE")
                    .map(reader -> Arguments.of(kind, reader)));
  }
}
