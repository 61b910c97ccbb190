package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.platform.print.Outline;
import io.cobranza.platform.print.Outline.Part;
import io.cobranza.platform.print.TaggedContent;
import io.cobranza.practice.outlook.What;
import io.cobranza.shared.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDF of a letter says to a screen reader what it shows to the eye. */
@Tag("unit")
class LetterReadAloudTest {

  private static final LetterWorkshop WORKSHOP = new LetterWorkshop();
  private static final SomeLetters ENGLISH = new SomeLetters(WORKSHOP, Locale.ENGLISH);

  @AfterAll
  static void close() {
    WORKSHOP.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "es-MX"})
  void itClaimsWhatItIsInItsLanguageAndBearsItsTitle(String reader) throws IOException {
    Locale locale = Locale.forLanguageTag(reader);
    WrittenLetter letter = new SomeLetters(WORKSHOP, locale).of(LetterKind.FIRST_REMINDER);

    try (PDDocument document = Loader.loadPDF(letter.pdf())) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo(locale.getLanguage());
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(letter.subject());
      String claims =
          new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
              .replaceAll("\\s+", "");
      assertThat(claims)
          .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>")
          .contains("<pdfuaid:part>1</pdfuaid:part>");
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void nothingIsDrawnThatIsNotTold(LetterKind kind) throws IOException {
    try (PDDocument document = Loader.loadPDF(ENGLISH.of(kind).pdf())) {
      for (PDPage page : document.getPages()) {
        assertThat(TaggedContent.missingOn(page)).isEmpty();
      }
    }
  }

  @Test
  void itIsReadInItsOrder() throws IOException {
    List<Part> parts = partsOf(ENGLISH.of(LetterKind.FIRST_REMINDER));

    assertThat(parts.get(0).text())
        .containsSubsequence(
            "Cobranza Demo",
            "Tornillos Núñez, S.L.",
            "8 January 2024",
            "Reminder: invoice 2026/0417",
            "Dear customer,",
            "Open balance",
            "EUR\u00A01,034.50",
            "Yours sincerely,");
    assertThat(texts(parts, "H1")).containsExactly("Reminder: invoice 2026/0417");
  }

  @Test
  void whatStandsBesideAFigureIsItsHead() throws IOException {
    List<Part> parts = partsOf(ENGLISH.of(LetterKind.FIRST_REMINDER));

    assertThat(parts)
        .filteredOn(part -> part.tag().equals("TH"))
        .allSatisfy(head -> assertThat(head.scope()).isEqualTo("Row"))
        .extracting(Part::text)
        .contains("Invoice", "Due date", "Open balance");
  }

  @Test
  void aTableOverSeveralPagesHasItsHeadOnce() throws IOException {
    List<Part> parts = partsOf(ENGLISH.aboutMany(60, Money.of("1034.50", "EUR")));

    assertThat(parts)
        .filteredOn(part -> part.tag().equals("TH") && part.scope().equals("Column"))
        .extracting(Part::text)
        .containsExactly("Invoice", "Due date", "To be paid", "Overdue by", "Notice");
    assertThat(texts(parts, "TR")).hasSize(62);
  }

  @Test
  void whatIsAListIsRead() throws IOException {
    WrittenLetter letter =
        WORKSHOP.write(
            LetterKind.SECOND_REMINDER,
            ENGLISH.facts().about("F-1"),
            ENGLISH.facts().about("F-2"),
            ENGLISH.facts().about("F-3").next(What.FORMAL_NOTICE, LocalDate.of(2024, 1, 22)));

    assertThat(texts(partsOf(letter), "LBody"))
        .hasSize(2)
        .anySatisfy(text -> assertThat(text).startsWith("F-1, F-2: If we have not received"))
        .anySatisfy(text -> assertThat(text).startsWith("F-3: If we have not received"));
  }

  private static List<String> texts(List<Part> parts, String tag) {
    return parts.stream()
        .filter(part -> part.tag().equals(tag))
        .map(Part::text)
        .collect(Collectors.toList());
  }

  private static List<Part> partsOf(WrittenLetter letter) throws IOException {
    try (PDDocument document = Loader.loadPDF(letter.pdf())) {
      return Outline.of(document);
    }
  }
}
