package io.cobranza.letters.correspondence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tries words on every letter of their kind that can be: whether they are words of a letter at all,
 * say what the product's words of that kind say, and nothing that is not so.
 */
@Component
public class WordingTrial {

  private static final Pattern TAGS = Pattern.compile("\\{\\{[^{}]*}}");

  /** What a letter may leave to the table of facts, and what is history. */
  private static final Set<Placeholder> MAY_BE_LEFT_OUT =
      EnumSet.of(
          Placeholder.TODAY,
          Placeholder.DUE_ON,
          Placeholder.OVERDUE,
          Placeholder.LAST_LETTER_ON,
          Placeholder.NOTICE_ON,
          Placeholder.INSTALMENT,
          Placeholder.INSTALMENTS);

  private static final Map<String, LetterFinding.Rule> TYPED =
      Map.of(
          "letters.words.amount", LetterFinding.Rule.AMOUNT,
          "letters.words.day", LetterFinding.Rule.DAY,
          "letters.words.count", LetterFinding.Rule.COUNT_OF_DAYS);

  private final LetterWriter writer;
  private final LetterCheck check;
  private final ProductWords product;
  private final WordingExamples examples;
  private final MessageSource messages;

  WordingTrial(
      LetterWriter writer,
      LetterCheck check,
      ProductWords product,
      WordingExamples examples,
      MessageSource messages) {
    this.writer = writer;
    this.check = check;
    this.product = product;
    this.examples = examples;
    this.messages = messages;
  }

  /**
   * @param language one letters are written in
   * @return none if letters of that kind can be written so
   */
  public List<WordingFlaw> flaws(LetterKind kind, String language, String words) {
    List<WordingFlaw> flaws = new ArrayList<>(WordingSyntax.flaws(words));
    Set<Placeholder> known = Placeholder.of(kind);
    WordingSyntax.placeholders(words).stream()
        .filter(each -> !known.contains(each))
        .forEach(each -> flaws.add(at(words, "letters.flaw.otherKind", each.key())));
    if (flaws.isEmpty()) {
      flaws.addAll(typed(language, words));
      flaws.addAll(tried(kind, language, words));
    }
    Map<String, WordingFlaw> once = new LinkedHashMap<>();
    flaws.forEach(each -> once.putIfAbsent(each.key() + each.what(), each));
    return List.copyOf(once.values());
  }

  private List<WordingFlaw> typed(String language, String words) {
    Locale reader = Locale.forLanguageTag(language);
    String own = TAGS.matcher(words).replaceAll("\u2026");
    return TYPED.entrySet().stream()
        .flatMap(
            rule ->
                Pattern.compile(
                        messages.getMessage(rule.getKey(), null, reader),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(own)
                    .results()
                    .map(found -> at(words, sentence(rule.getValue()), found.group().strip())))
        .toList();
  }

  private List<WordingFlaw> tried(LetterKind kind, String language, String words) {
    Wording wording = new Wording(words);
    Wording model = new Wording(product.of(kind, language));
    return examples.specimens(kind, language).stream()
        .flatMap(specimen -> flaws(specimen, words, wording, model))
        .toList();
  }

  private Stream<WordingFlaw> flaws(
      Specimen specimen, String words, Wording wording, Wording model) {
    WordingFacts facts = writer.facts(specimen.told());
    WordedLetter told = wording.tell(facts);
    Set<Placeholder> musts = model.tell(facts).said();
    musts.removeAll(MAY_BE_LEFT_OUT);
    musts.removeAll(told.said());
    return Stream.of(
            told.holes().stream().map(hole -> hole(words, hole)),
            musts.stream().map(must -> WordingFlaw.of(0, "must", must.key())),
            check.findings(specimen, writer.write(specimen.told(), wording)).stream()
                .map(found -> at(words, sentence(found.rule()), found.what())))
        .flatMap(found -> found);
  }

  private static WordingFlaw hole(String words, String name) {
    int line = at(words, "letters.flaw.hole", "{{" + name + "}}").line();
    return WordingFlaw.of(line, "hole", name);
  }

  private static String sentence(LetterFinding.Rule rule) {
    return "letters.finding." + rule;
  }

  private static WordingFlaw at(String words, String key, String what) {
    int place = words.toLowerCase(Locale.ROOT).indexOf(what.toLowerCase(Locale.ROOT));
    int line = place < 0 ? 0 : (int) words.substring(0, place).lines().count();
    return new WordingFlaw(place == 0 ? 1 : line, key, what);
  }
}
