package io.cobranza.letters.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.ProductWords;
import io.cobranza.letters.correspondence.WordingFlaw;
import io.cobranza.testing.CobranzaTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an owner writes is used only if every letter of the kind would be true and complete. */
@CobranzaTest
class WordingCheckTest {

  private static final WordingKey REMINDER = new WordingKey(LetterKind.FIRST_REMINDER, "en");
  private static final WordingKey FINAL_DEMAND = new WordingKey(LetterKind.FINAL_DEMAND, "en");

  @Autowired WordingCheck check;
  @Autowired ProductWords product;

  private static Stream<WordingKey> all() {
    return WordingKey.all().stream();
  }

  private List<WordingFlaw> withLine(WordingKey of, String line) {
    return check.flaws(of, line + "\n\n" + product.of(of.kind(), of.language()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theProductsWordsPass(WordingKey of) {
    assertThat(check.flaws(of, product.of(of.kind(), of.language()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPlaceholderOfAKindIsSaidInSomeLetter(WordingKey of) {
    assertThat(check.values(of)).isNotEmpty().doesNotContainValue("");
  }

  @Test
  void otherWordsThatSayTheSamePass() {
    assertThat(
            check.flaws(
                FINAL_DEMAND,
                """
                {{^several}}
                We ask you for the last time to pay {{asked}} on invoice {{invoice}}.
                {{/several}}

                {{#several}}
                We ask you for the last time to pay what is marked as a final demand below.
                {{/several}}

                ---

                {{next}}
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {{#x.class.name}}a{{/x.class.name}} | letters.flaw.tag           | {{#x.class.name}}a{{/x.class.name}}
          {{> frame}}                         | letters.flaw.tag           | {{>
          {{=<% %>=}}                         | letters.flaw.tag           | {{=<%
          {{{customer}}}                      | letters.flaw.tag           | {{{customer}}}
          {{nobody}}                          | letters.flaw.unknown       | nobody
          {{promised}}                        | letters.flaw.otherKind     | promised
          {{several}}                         | letters.flaw.condition     | several
          {{#several}}a                       | letters.flaw.open          | several
          a{{/several}}                       | letters.flaw.close         | several
          ---                                 | letters.flaw.parts         | ---
          Since {{noticeOn}} we wait.         | letters.flaw.hole          | noticeOn
          <script>alert(1)</script>           | letters.flaw.markup        | <script>
          One&nbsp;two                        | letters.flaw.markup        | &nbsp;
          Pay EUR 100.00 now                  | letters.finding.AMOUNT     | EUR 100.00
          Pay by 1 March 2031 please          | letters.finding.DAY        | 1 March 2031
          Pay within 10 days                  | letters.finding.COUNT_OF_DAYS | 10 days
          A document is attached              | letters.finding.ENCLOSURE  | attached
          Or we see you in court              | letters.finding.THREAT     | court
          We have written to you              | letters.finding.NEVER_SENT | have written to you
          """)
  void whatALetterMayNotSayIsRefusedWithItsLine(String line, String key, String what) {
    assertThat(withLine(REMINDER, line))
        .extracting(WordingFlaw::line, WordingFlaw::key, WordingFlaw::what)
        .contains(tuple(key.endsWith("parts") ? 11 : 1, key, what));
  }

  @Test
  void theAmountOfAFinalDemandIsNotLeftOut() {
    assertThat(
            check.flaws(
                FINAL_DEMAND,
                product.of(LetterKind.FINAL_DEMAND, "en").replace("{{asked}}", "what you owe")))
        .containsExactly(WordingFlaw.of(0, "must", "asked"));
  }

  /** Said on a condition is not said. */
  @Test
  void whatHasToBeSaidIsSaidInEveryLetter() {
    assertThat(
            check.flaws(
                FINAL_DEMAND,
                product
                    .of(LetterKind.FINAL_DEMAND, "en")
                    .replace("on invoice {{invoice}}", "{{#noticeOn}}on {{invoice}}{{/noticeOn}}")))
        .containsExactly(WordingFlaw.of(0, "must", "invoice"));
  }

  @Test
  void oneInvoiceIsNotSpokenOfWhereThereAreSeveral() {
    assertThat(
            check.flaws(
                REMINDER,
                product
                    .of(LetterKind.FIRST_REMINDER, "en")
                    .replace("about the invoices below", "about invoice {{invoice}}")))
        .contains(new WordingFlaw(6, "letters.flaw.hole", "invoice"));
  }

  @Test
  void theGlossaryHoldsForOwnersToo() {
    WordingKey spanish = new WordingKey(LetterKind.FIRST_REMINDER, "es");

    assertThat(withLine(spanish, "Abone tu factura."))
        .extracting(WordingFlaw::line, WordingFlaw::key, WordingFlaw::what)
        .contains(
            tuple(1, "letters.flaw.word", "abone"), tuple(1, "letters.flaw.word", "tu factura"));
  }

  @Test
  void aCharacterThatNobodyCanReadIsRefused() {
    for (String character : List.of("\u0007", "\u202E", "\uE003", "\u200B", "\uD800")) {
      assertThat(withLine(REMINDER, "a" + character + "b"))
          .extracting(WordingFlaw::line, WordingFlaw::key)
          .contains(tuple(1, "letters.flaw.unreadable"));
    }
  }

  @Test
  void tooLongATextIsNotEvenRead() {
    assertThat(check.flaws(REMINDER, "{{".repeat(500_000)))
        .containsExactly(WordingFlaw.of(0, "tooLong", "10000"));
    assertThat(check.flaws(REMINDER, "{{#several}}".repeat(800))).isNotEmpty();
  }

  @Test
  void anEmptyTextIsRefused() {
    assertThat(check.flaws(REMINDER, "\n")).contains(WordingFlaw.of(0, "empty", ""));
  }
}
