package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterFactsBuilder.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.outlook.Standing;
import io.cobranza.practice.outlook.What;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.shared.Money;
import io.cobranza.testing.CobranzaTest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@CobranzaTest
class LetterSaysItAllTest extends LettersUnderTest {

  @Autowired LawFirmProperties lawFirm;
  @Autowired MessageSource messages;

  private static final LocalDate BY = LocalDate.of(2024, 1, 15);
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  /** They name a day to act by of their own, and no other beside it. */
  private static final Set<LetterKind> OF_ONE_DAY =
      EnumSet.of(LetterKind.INVOICE_RESENT, LetterKind.RETURN_AGREED);

  @ParameterizedTest
  @MethodSource("everyKindInBothLanguages")
  void inEachOfItsThreeForms(LetterKind kind, Locale language) throws IOException {
    boolean spanish = language.equals(SPANISH);
    What next =
        kind == LetterKind.LAW_FIRM_LETTER ? What.HAND_OVER_TO_LAWYER : What.SECOND_REMINDER;
    WrittenLetter letter = write(kind, someFacts().in(language).next(next, BY));
    String day =
        OF_ONE_DAY.contains(kind) ? INVOICE : spanish ? "15 de enero de 2024" : "15 January 2024";

    for (String form : new String[] {letter.text(), wordsOf(letter.html()), textOf(letter.pdf())}) {
      assertThat(form.replaceAll("\\s+", " "))
          .contains("Tornillos Núñez, S.L.")
          .contains(INVOICE)
          .contains(spanish ? "1.234,56 EUR" : "EUR 1,234.56")
          .contains(spanish ? "1.034,50 EUR" : "EUR 1,034.50")
          .contains(spanish ? "24 días" : "24 days")
          .contains(spanish ? "3 de enero de 2024" : "3 January 2024")
          .contains(day)
          .contains(company.phone())
          .contains(company.email())
          .containsIgnoringCase(spanish ? "plan de pagos" : "payment plan");
    }
    assertThat(letter.subject()).contains(INVOICE);
  }

  @ParameterizedTest
  @MethodSource("everyKindInBothLanguages")
  void withNothingLeftOver(LetterKind kind, Locale language) {
    WrittenLetter letter = write(kind, someFacts().in(language).afterwards());

    assertThat(letter.text() + letter.html() + letter.subject())
        .doesNotContain("null", "${", "[(", "[[", "[#", " th:", "letters.");
  }

  @ParameterizedTest
  @MethodSource("whatALetterAnnouncesInBothLanguages")
  void whatComesNextHasASentence(What what, Locale language) {
    String day = language.equals(SPANISH) ? "15 de enero de 2024" : "15 January 2024";

    assertThat(write(LetterKind.SECOND_REMINDER, someFacts().in(language).next(what, BY)).text())
        .contains(day);
  }

  @ParameterizedTest
  @EnumSource(
      value = What.class,
      names = {"HAND_OVER_TO_AGENCY", "HAND_OVER_TO_LAWYER"})
  void aLawFirmThreatensWithACourtOnlyIfThatIsWhereTheDebtGoes(What what) {
    String text =
        write(LetterKind.LAW_FIRM_LETTER, someFacts().in(Locale.ENGLISH).next(what, BY)).text();

    assertThat(text.contains("court")).isEqualTo(what == What.HAND_OVER_TO_LAWYER);
    assertThat(text.contains("external agency")).isEqualTo(what == What.HAND_OVER_TO_AGENCY);
  }

  @Test
  void whileAnApprovalIsWaitedForNoDayIsNamed() {
    String text =
        write(
                LetterKind.FINAL_DEMAND,
                someFacts()
                    .in(Locale.ENGLISH)
                    .standing(Standing.HAND_OVER_ASKED)
                    .next(What.HAND_OVER_TO_AGENCY, BY))
            .text();

    assertThat(text).contains("external agency at any time").doesNotContain("15 January 2024");
  }

  @ParameterizedTest
  @MethodSource("everyKindInBothLanguages")
  void aLetterThatCollectsAsksForAnAnswerToday(LetterKind kind, Locale language) {
    clock.setTo(Instant.parse("2024-01-12T09:00:00Z"));
    boolean spanish = language.equals(SPANISH);
    String asked =
        spanish
            ? "Le pedimos que hoy mismo llame a nuestro departamento de cobros (" + company.phone()
            : "Please call our accounts receivable team today on " + company.phone();
    boolean asks = kind.isDunning() && kind != LetterKind.LAW_FIRM_LETTER;

    WrittenLetter letter = write(kind, someFacts().in(language));
    for (String form : List.of(letter.text(), wordsOf(letter.html()))) {
      assertThat(form.contains(asked)).as(form).isEqualTo(asks);
    }
  }

  @Test
  void lateInTheDayForOneOnTheNextBusinessDay() {
    clock.setTo(Instant.parse("2024-01-12T16:00:00Z"));

    assertThat(write(LetterKind.FIRST_REMINDER, someFacts().in(Locale.ENGLISH)).text())
        .contains("or answer this message before the end of 15 January 2024");
  }

  @Test
  void whatWasNeverSentIsNotSpokenOf() {
    for (LetterKind kind : LetterKind.values()) {
      if (!kind.isListing() && !kind.isToCollector()) {
        assertThat(write(kind, someFacts().in(Locale.ENGLISH).afterwards()).text())
            .as(kind.key())
            .doesNotContain(
                "wrote to you",
                "written to you",
                "reminded you",
                "Our last letter",
                "formal request for payment of");
      }
    }
  }

  @Test
  void whatWasSentIsSpokenOfWithItsDay() {
    assertThat(write(LetterKind.FINAL_DEMAND, someFacts().in(Locale.ENGLISH)).text())
        .contains("Our formal request for payment of 3 January 2024 has not led to payment.");
    assertThat(write(LetterKind.FORMAL_NOTICE, someFacts().in(Locale.ENGLISH)).text())
        .contains("Although we reminded you, ");
  }

  @ParameterizedTest
  @MethodSource("everyKindInBothLanguages")
  void nobodyAsksForWhatIsDisputedOrOnItsWayBack(LetterKind kind, Locale language) {
    WrittenLetter letter =
        write(
            kind,
            someFacts()
                .in(language)
                .owing(Money.of("1000.00", "EUR"), Money.of("1000.00", "EUR"))
                .without("300.00", "50.00"));
    String withoutTheFacts =
        letter
            .text()
            .lines()
            .filter(
                line ->
                    !line.matches(
                        "(Invoice amount|Open balance|Importe de la factura|Importe pendiente):.*|- .*"))
            .collect(Collectors.joining("\n"));

    assertThat(withoutTheFacts).as(kind.key()).doesNotContain("1,000.00", "1.000,00");
    if (kind.isDunning()) {
      assertThat(letter.text()).containsAnyOf("650.00", "650,00");
    }
  }

  @ParameterizedTest
  @MethodSource("everyKindInBothLanguages")
  void nobodyIsThreatenedBeforeTheFinalDemand(LetterKind kind, Locale language) {
    String text = write(kind, someFacts().in(language)).text().toLowerCase(language);

    if (kind != LetterKind.LAW_FIRM_LETTER && kind.reader() != LetterKind.Reader.LAWYER) {
      assertThat(text)
          .doesNotContain("legal", "court", "lawyer", "judicial", "abogado", "tribunal");
    }
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
    assertThat(
            write(LetterKind.INVOICE_RESENT, someFacts().in(Locale.ENGLISH).overdueBy(-5)).text())
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

  @ParameterizedTest
  @EnumSource(ContactObjective.class)
  void aLetterThatCollectsSaysWhatItIsFor(ContactObjective objective) {
    for (Locale language : List.of(Locale.ENGLISH, SPANISH)) {
      String purpose = messages.getMessage("letters.purpose." + objective, null, language);
      WrittenLetter letter =
          write(LetterKind.SECOND_REMINDER, someFacts().in(language).toAchieve(objective));

      assertThat(letter.text()).contains(purpose);
      assertThat(wordsOf(letter.html())).contains(purpose);
    }
    assertThat(write(LetterKind.INVOICE_RESENT, someFacts().toAchieve(null)).text())
        .doesNotContain("Motivo de esta carta");
  }

  @Test
  void theLawFirmWritesOnItsOwnPaperAndThreatensOnItsOwn() {
    WrittenLetter letter =
        write(
            LetterKind.LAW_FIRM_LETTER,
            someFacts().in(Locale.ENGLISH).next(What.HAND_OVER_TO_LAWYER, BY));

    for (String form : List.of(letter.text(), wordsOf(letter.html()))) {
      assertThat(form.strip())
          .startsWith(form == letter.text() ? lawFirm.name() : letter.subject());
      assertThat(form)
          .contains(lawFirm.name(), lawFirm.address(), lawFirm.email(), "We act for", "court")
          .doesNotContain("Accounts Receivable", "Our last letter", "Dear customer");
    }
    assertThat(write(LetterKind.FINAL_DEMAND, someFacts()).text())
        .doesNotContain(lawFirm.name(), lawFirm.email());
  }

  @Test
  void whatBeingLateCostsStandsOnLinesOfItsOwn() {
    WrittenLetter letter =
        write(LetterKind.FINAL_DEMAND, someFacts().in(Locale.ENGLISH).charged("10.27", "40.00"));

    for (String form : List.of(letter.text(), wordsOf(letter.html()))) {
      assertThat(form.replaceAll("\\s+", " "))
          .containsPattern("Late interest:? ?EUR 10.27")
          .containsPattern("Compensation for recovery costs:? ?EUR 40.00")
          .containsPattern("To be paid today:? ?EUR 1,084.77");
    }
    assertThat(write(LetterKind.FINAL_DEMAND, someFacts()).text()).doesNotContain("ntereses");
  }

  @Test
  void anInstalmentSaysWhichOfHowManyItIs() {
    for (LetterKind kind : List.of(LetterKind.PROMISE_REMINDER, LetterKind.PART_KEPT_CLAIM)) {
      WrittenLetter second = write(kind, someFacts().in(Locale.ENGLISH));
      assertThat(second.text()).contains("instalment 2 of 3");
      assertThat(wordsOf(second.html())).contains("instalment 2 of 3");
    }
    LetterFacts.Promise only =
        new LetterFacts.Promise(Money.of("500.00", "EUR"), BY, Money.of("0.00", "EUR"), 1, 1);
    assertThat(write(LetterKind.PROMISE_REMINDER, someFacts().promised(only)).text())
        .doesNotContain("plazo");
  }

  @Test
  void aPromiseKeptInPartSaysWhatCameAndWhatIsMissing() {
    assertThat(write(LetterKind.PART_KEPT_CLAIM, someFacts().in(Locale.ENGLISH)).text())
        .contains("EUR 500.00", "EUR 120.00", "EUR 380.00", "10 January 2024");
  }

  @Test
  void aReturnOfGoodsSaysWhatHowAndByWhen() {
    WrittenLetter letter = write(LetterKind.RETURN_AGREED, someFacts().in(Locale.ENGLISH));

    for (String form : List.of(letter.text(), wordsOf(letter.html()))) {
      assertThat(form)
          .contains(
              "2 pallets of screws", "EUR 300.00", "31 January 2024", "Warehouse 3\nQuote R-17");
    }
  }

  @Test
  void anInvoiceThatWentAstrayGetsANewTimeToPayAndAnApology() {
    assertThat(write(LetterKind.INVOICE_RESENT, someFacts().in(Locale.ENGLISH)).text())
        .contains("We apologise", "by 20 February 2024");
    assertThat(write(LetterKind.INVOICE_RESENT, someFacts()).text())
        .contains("disculpas", "20 de febrero de 2024");
  }

  private WrittenLetter write(LetterKind kind, LetterFactsBuilder known) {
    return writer.print(
        writer.write(
            List.of(new Told(new ClaimedLetter(1, 1, order(kind, "1"), null), known.build()))));
  }

  private static Stream<Arguments> everyKindInBothLanguages() {
    return Arrays.stream(LetterKind.values())
        .filter(kind -> !kind.isListing())
        .flatMap(
            kind -> Stream.of(Arguments.of(kind, Locale.ENGLISH), Arguments.of(kind, SPANISH)));
  }

  private static Stream<Arguments> whatALetterAnnouncesInBothLanguages() {
    return Arrays.stream(What.values())
        .filter(what -> !what.isTalk() && what != What.PAUSE_OVER)
        .flatMap(
            next -> Stream.of(Arguments.of(next, Locale.ENGLISH), Arguments.of(next, SPANISH)));
  }

  private static String wordsOf(String html) {
    return html.replaceAll("(?s)<style.*?</style>", "")
        .replaceAll("<[^>]*>", "")
        .replace(LetterLanguage.STAYS_TOGETHER, ' ');
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      return reader.getText(document).replace(LetterLanguage.STAYS_TOGETHER, ' ');
    }
  }
}
