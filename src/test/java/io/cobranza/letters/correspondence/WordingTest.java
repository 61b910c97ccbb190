package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One text makes both forms of a letter, and cannot do anything else. */
@Tag("unit")
class WordingTest {

  private static WordingFacts of(String customer) {
    return WordingFacts.of(
        new ListingView(
            new LetterView.SenderView(
                new Letterhead("Us", "here"), false, "Us", "+34 600", "us@us.example"),
            new LetterView.ReaderView(false, null, customer, customer == null ? null : "C-1"),
            new LetterView.HeadView("8 January 2024", "Subject", null, null),
            List.of()));
  }

  private static WordedLetter tell(String source) {
    return new Wording(source).tell(of("Ours & Sons"));
  }

  private static Stream<Arguments> all() {
    return Arrays.stream(LetterKind.values())
        .flatMap(kind -> Stream.of(Arguments.of(kind, "en"), Arguments.of(kind, "es")));
  }

  @Test
  void anEmptyLineEndsAParagraphAndAnotherOnlyALine() {
    WordedLetter letter = tell("One\ntwo  three\n\n\nFour\n---\n\nFive");

    assertThat(letter.opening().html()).isEqualTo("<p>One<br/>\ntwo three</p>\n<p>Four</p>");
    assertThat(letter.opening().text()).isEqualTo("One\ntwo three\n\nFour");
    assertThat(letter.closing().text()).isEqualTo("Five");
  }

  @Test
  void whatIsWrittenAndWhatIsFilledInAreWordsAndNoMarkup() {
    WordedLetter letter = tell("a < b & {{customer}}, {{customerNumber}}");

    assertThat(letter.opening().html())
        .isEqualTo("<p>a &lt; b &amp; Ours &amp; Sons, <span class=\"whole\">C-1</span></p>");
    assertThat(letter.opening().text()).isEqualTo("a < b & Ours & Sons, C-1");
  }

  @Test
  void aValueIsNotReadAgain() {
    assertThat(new Wording("{{customer}}").tell(of("{{today}}")).opening().text())
        .isEqualTo("{{today}}");
  }

  @Test
  void aConditionAsksWhetherThereIsAValue() {
    Wording wording =
        new Wording("{{#customer}}To {{customer}}{{/customer}}{{^customer}}No{{/customer}}");

    assertThat(wording.tell(of("X")).opening().text()).isEqualTo("To X");
    assertThat(wording.tell(of(null)).opening().text()).isEqualTo("No");
  }

  @Test
  void aParagraphOfNothingIsLeftOutAndAHoleInASentenceIsKnown() {
    Words alone = new Wording("One\n\n{{customer}}").tell(of(null)).opening();
    Words within = new Wording("One {{customer}}.").tell(of(null)).opening();

    assertThat(alone.text()).isEqualTo("One");
    assertThat(alone.holes()).isEmpty();
    assertThat(within.holes()).containsExactly("customer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {{x.class.name}}                 | tag
          {{#customer.class}}a{{/customer}} | tag
          {{> frame}}                      | tag
          {{=<% %>=}}                      | tag
          {{{customer}}}                   | tag
          {{& customer}}                   | tag
          {{! a remark}}                   | tag
          {customer}                       | tag
          {{customer                       | tag
          {{this}}                         | unknown
          {{nobody}}                       | unknown
          {{several}}                      | condition
          See {{explanation}}              | block
          {{#customer}}a                   | open
          a{{/customer}}                   | close
          """)
  void whatIsNoTagOfOursIsRefusedWithItsLine(String line, String key) {
    assertThat(WordingSyntax.flaws("First\n" + line))
        .extracting(WordingFlaw::line, WordingFlaw::key)
        .contains(tuple(2, "letters.flaw." + key));
    assertThatIllegalArgumentException().isThrownBy(() -> new Wording("First\n" + line));
  }

  @Test
  void theFactsStandInOnePlaceAndInNoCondition() {
    assertThat(WordingSyntax.flaws("a\n---\nb\n---\nc"))
        .extracting(WordingFlaw::key)
        .containsExactly("letters.flaw.parts");
    assertThat(WordingSyntax.flaws("{{#customer}}\n---\n{{/customer}}"))
        .extracting(WordingFlaw::key)
        .containsExactlyInAnyOrder("letters.flaw.open", "letters.flaw.close");
  }

  @ParameterizedTest
  @MethodSource("all")
  void theProductsWordsSayOnlyWhatTheirKindKnows(LetterKind kind, String language) {
    String source = new ProductWords().of(kind, language);

    assertThat(WordingSyntax.flaws(source)).isEmpty();
    assertThat(WordingSyntax.placeholders(source)).isSubsetOf(Placeholder.of(kind));
    assertThat(source.toLowerCase(Locale.ROOT)).doesNotContain("<", ">");
  }
}
