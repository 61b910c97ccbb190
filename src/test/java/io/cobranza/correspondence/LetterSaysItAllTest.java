package io.cobranza.correspondence;

import static io.cobranza.correspondence.LetterFactsBuilder.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.Money;
import io.cobranza.testing.CobranzaTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@CobranzaTest
class LetterSaysItAllTest extends LettersUnderTest {

  private static final LocalDate BY = LocalDate.of(2024, 1, 15);
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  @ParameterizedTest
  @MethodSource("everyKindInBothLanguages")
  void inEachOfItsThreeForms(LetterKind kind, Locale language) throws IOException {
    boolean spanish = language.equals(SPANISH);
    WrittenLetter letter = write(kind, someFacts().in(language));

    for (String form : new String[] {letter.text(), wordsOf(letter.html()), textOf(letter.pdf())}) {
      assertThat(form.replaceAll("\\s+", " "))
          .contains("Tornillos Núñez, S.L.")
          .contains(INVOICE)
          .contains(spanish ? "1.234,56 EUR" : "EUR 1,234.56")
          .contains(spanish ? "1.034,50 EUR" : "EUR 1,034.50")
          .contains(spanish ? "24 días" : "24 days")
          .contains(spanish ? "3 de enero de 2024" : "3 January 2024")
          .contains(spanish ? "15 de enero de 2024" : "15 January 2024")
          .contains(company.phone())
          .contains(company.email())
          .containsIgnoringCase(spanish ? "plan de pagos" : "payment plan");
    }
    assertThat(letter.subject()).contains(INVOICE);
  }

  @ParameterizedTest
  @MethodSource("everyKindInBothLanguages")
  void withNothingLeftOver(LetterKind kind, Locale language) {
    WrittenLetter letter = write(kind, someFacts().in(language).lastWrittenToOn(null));

    assertThat(letter.text() + letter.html() + letter.subject())
        .doesNotContain("null", "${", "[(", "[[", "[#", " th:", "letters.");
  }

  @ParameterizedTest
  @MethodSource("everyNextActionInBothLanguages")
  void everyNextStepHasASentence(LetterFacts.NextAction action, Locale language) {
    String day = language.equals(SPANISH) ? "15 de enero de 2024" : "15 January 2024";

    assertThat(write(LetterKind.SECOND_REMINDER, someFacts().in(language).next(action, BY)).text())
        .contains(day);
  }

  @ParameterizedTest
  @MethodSource("everyKindInBothLanguages")
  void nobodyIsThreatenedBeforeTheFinalDemand(LetterKind kind, Locale language) {
    String text = write(kind, someFacts().in(language)).text().toLowerCase(language);

    assertThat(text).doesNotContain("legal", "court", "lawyer", "judicial", "abogado", "tribunal");
    if (kind.ordinal() < LetterKind.FINAL_DEMAND.ordinal()) {
      assertThat(text).doesNotContain("agency", "agencia");
    }
  }

  @Test
  void markupInANameIsOnlyAName() {
    WrittenLetter letter =
        write(
            LetterKind.DISPUTE_REJECTED,
            someFacts()
                .ofCustomer("<script>alert(1)</script> & Sons")
                .explainedBy("<img src=x onerror=alert(1)>"));

    assertThat(letter.html())
        .doesNotContain("<script>", "<img")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Sons");
    assertThat(letter.text()).contains("<script>alert(1)</script> & Sons");
  }

  @Test
  void aLineBreakInANumberDoesNotReachTheHeaders() {
    WrittenLetter letter =
        write(LetterKind.FIRST_REMINDER, someFacts().about("F-1\r\nBcc: all@world.example"));

    assertThat(letter.subject()).doesNotContain("\n", "\r");
  }

  @Test
  void currenciesWithoutDecimalsHaveNone() {
    Money yen = Money.of("1234567", "JPY");

    assertThat(write(LetterKind.FIRST_REMINDER, someFacts().in(SPANISH).owing(yen, yen)).text())
        .contains("1.234.567 JPY");
  }

  @Test
  void aDayIsADay() {
    assertThat(write(LetterKind.FIRST_REMINDER, someFacts().in(SPANISH).overdueBy(1)).text())
        .contains("1 día\n");
    assertThat(write(LetterKind.INVOICE_COPY, someFacts().in(Locale.ENGLISH).overdueBy(-5)).text())
        .contains("not overdue");
  }

  @Test
  void spanishIsWrittenToMexicoAndEnglishToFrance() {
    assertThat(
            write(LetterKind.FIRST_REMINDER, someFacts().in(Locale.forLanguageTag("es-MX")))
                .subject())
        .startsWith("Recordatorio");
    assertThat(write(LetterKind.FIRST_REMINDER, someFacts().in(Locale.FRANCE)).subject())
        .startsWith("Reminder");
  }

  private WrittenLetter write(LetterKind kind, LetterFactsBuilder known) {
    return writer.write(kind, known.build());
  }

  private static Stream<Arguments> everyKindInBothLanguages() {
    return Arrays.stream(LetterKind.values())
        .flatMap(
            kind -> Stream.of(Arguments.of(kind, Locale.ENGLISH), Arguments.of(kind, SPANISH)));
  }

  private static Stream<Arguments> everyNextActionInBothLanguages() {
    return Arrays.stream(LetterFacts.NextAction.values())
        .flatMap(
            next -> Stream.of(Arguments.of(next, Locale.ENGLISH), Arguments.of(next, SPANISH)));
  }

  private static String wordsOf(String html) {
    return html.replaceAll("(?s)<style.*?</style>", "").replaceAll("<[^>]*>", "");
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }
}
