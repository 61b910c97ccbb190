package io.cobranza.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A refusal names days as the rest of its page does. */
@Tag("unit")
class ProblemTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | There is a pause from 7 February 2024 until 20 February 2024 already.",
        "es | Ya hay una pausa del 7 de febrero de 2024 al 20 de febrero de 2024."
      })
  void daysAreWrittenInWords(String language, String sentence) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/practice/pauses");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    Refused refusal =
        Refused.conflict(
            "from", "pause.overlaps", LocalDate.of(2024, 2, 7), LocalDate.of(2024, 2, 20));

    assertThat(new ProblemTexts(messages).reason(refusal, Locale.forLanguageTag(language)))
        .isEqualTo(sentence);
  }
}
