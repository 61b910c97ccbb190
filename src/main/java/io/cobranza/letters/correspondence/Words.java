package io.cobranza.letters.correspondence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One part of a letter put into words: paragraphs, in which marks still hold the places of values,
 * so that no value can be taken for a paragraph's end or for markup.
 */
final class Words {

  private static final Pattern HOLE = Pattern.compile(Wording.HOLE + "([A-Za-z]*)" + Wording.HOLE);
  private static final Pattern SPACES = Pattern.compile("[ \\t]+");

  private final List<String> paragraphs = new ArrayList<>();
  private final Set<String> holes = new TreeSet<>();
  private final WordingFacts facts;

  Words(String told, WordingFacts facts) {
    this.facts = facts;
    StringBuilder paragraph = new StringBuilder();
    for (String line : (told + "\n\n").split("\\R", -1)) {
      String words = SPACES.matcher(line).replaceAll(" ").strip();
      if (words.isEmpty() || block(words).isPresent()) {
        end(paragraph.toString());
        end(words);
        paragraph.setLength(0);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(words);
      }
    }
  }

  /** A paragraph that would say nothing, for its value is not there, is left out. */
  private void end(String paragraph) {
    String filled = HOLE.matcher(paragraph).replaceAll("").strip();
    if (!filled.isEmpty()) {
      HOLE.matcher(paragraph).results().forEach(hole -> holes.add(hole.group(1)));
      paragraphs.add(filled);
    }
  }

  String text() {
    return paragraphs.stream()
        .map(paragraph -> fill(paragraph, words -> words, Said::text))
        .collect(Collectors.joining("\n\n"));
  }

  String html() {
    return paragraphs.stream()
        .map(
            paragraph ->
                block(paragraph)
                    .map(block -> facts.said(block).html())
                    .orElseGet(() -> "<p>" + fill(paragraph, Words::marked, Said::html) + "</p>"))
        .collect(Collectors.joining("\n"));
  }

  /** What is said, and not only reckoned with. */
  Set<Placeholder> said() {
    Set<Placeholder> said = EnumSet.noneOf(Placeholder.class);
    paragraphs.stream()
        .flatMapToInt(String::chars)
        .forEach(character -> Placeholder.marked(character).ifPresent(said::add));
    return said;
  }

  /** What a sentence speaks of and has no value in this letter. */
  Set<String> holes() {
    return holes;
  }

  private String fill(
      String paragraph, Function<String, String> literal, Function<Said, String> value) {
    StringBuilder filled = new StringBuilder();
    paragraph
        .chars()
        .forEach(
            character ->
                filled.append(
                    Placeholder.marked(character)
                        .map(placeholder -> value.apply(facts.said(placeholder)))
                        .orElseGet(() -> literal.apply(Character.toString(character)))));
    return filled.toString();
  }

  private static String marked(String literal) {
    return "\n".equals(literal) ? "<br/>\n" : Said.escaped(literal);
  }

  private static Optional<Placeholder> block(String paragraph) {
    return paragraph.length() == 1
        ? Placeholder.marked(paragraph.charAt(0)).filter(Placeholder::isBlock)
        : Optional.empty();
  }
}
