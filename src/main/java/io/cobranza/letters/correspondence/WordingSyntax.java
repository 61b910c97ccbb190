package io.cobranza.letters.correspondence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which tags a wording may have, and how they stand to each other. */
final class WordingSyntax {

  private static final Pattern TAG =
      Pattern.compile("(?<!\\{)\\{\\{\\s*(?<sign>[#^/]?)\\s*(?<name>[A-Za-z]+)\\s*}}(?!})");
  private static final Pattern BRACES = Pattern.compile("[{}][^\\s]*");

  private final List<WordingFlaw> flaws = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int partsFound;
  private int line;

  private record Open(String name, int line) {}

  private WordingSyntax() {}

  /** None if it can be the words of some letter. */
  static List<WordingFlaw> flaws(String source) {
    WordingSyntax syntax = new WordingSyntax();
    source.lines().forEach(syntax::read);
    syntax.endOfPart();
    return syntax.flaws;
  }

  /** Those it names, in conditions too. */
  static Set<Placeholder> placeholders(String source) {
    return TAG.matcher(source)
        .results()
        .map(tag -> TAG.matcher(tag.group()).replaceAll("${name}"))
        .flatMap(name -> Placeholder.named(name).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Placeholder.class)));
  }

  private void read(String words) {
    line++;
    if (words.stripTrailing().equals(Wording.FACTS)) {
      endOfPart();
      if (++partsFound > 1) {
        flaw("parts", Wording.FACTS);
      }
      return;
    }
    Matcher tags = TAG.matcher(words);
    while (tags.find()) {
      read(tags.group("sign"), tags.group("name"), words);
    }
    Matcher braces = BRACES.matcher(tags.replaceAll(""));
    while (braces.find()) {
      flaw("tag", braces.group());
    }
  }

  private void read(String sign, String name, String words) {
    Optional<Placeholder> known = Placeholder.named(name);
    if (known.isEmpty()) {
      flaw("unknown", name);
    }
    switch (sign) {
      case "/" -> close(name);
      case "" -> known.ifPresent(placeholder -> value(placeholder, words));
      default -> open.push(new Open(name, line));
    }
  }

  private void value(Placeholder placeholder, String words) {
    if (placeholder.isCondition()) {
      flaw("condition", placeholder.key());
    }
    if (placeholder.isBlock() && !TAG.matcher(words.strip()).matches()) {
      flaw("block", placeholder.key());
    }
  }

  private void close(String name) {
    if (open.isEmpty() || !open.peek().name().equals(name)) {
      flaw("close", name);
    } else {
      open.pop();
    }
  }

  private void endOfPart() {
    open.forEach(left -> flaws.add(WordingFlaw.of(left.line(), "open", left.name())));
    open.clear();
  }

  private void flaw(String key, String what) {
    flaws.add(WordingFlaw.of(line, key, what));
  }
}
