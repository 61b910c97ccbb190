package io.cobranza.ledger.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number of an invoice taken apart into its groups of letters and of digits: {@code F-2026/0101}
 * is F, 2026 and 0101.
 */
record NumberShape(List<String> groups) {

  private static final Pattern GROUP = Pattern.compile("[A-Z]+|\\d+");
  private static final int LONGEST_VALUE = 15;

  static NumberShape of(String number) {
    return new NumberShape(GROUP.matcher(plain(number)).results().map(MatchResult::group).toList());
  }

  /** Capitals without accents. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
  }

  /** Letters and digits alone. */
  String key() {
    return String.join("", groups);
  }

  /** As {@link #key}, every group without zeros before it. */
  String withoutZeros() {
    return groups.stream().map(NumberShape::withoutZeros).collect(Collectors.joining());
  }

  /** As if somebody had left out the letters it begins with; itself if it begins with none. */
  NumberShape withoutPrefix() {
    return !groups.isEmpty() && !isDigits(groups.get(0))
        ? new NumberShape(groups.subList(1, groups.size()))
        : this;
  }

  /** Letters read as the digits they look like. */
  String misread() {
    return misread(key());
  }

  /** All but the last group, by which numbers that follow each other are told from others. */
  String series() {
    return String.join("|", groups.subList(0, Math.max(0, groups.size() - 1)));
  }

  String lastGroup() {
    return groups.isEmpty() ? "" : groups.get(groups.size() - 1);
  }

  /** What the last group counts; -1 if it counts nothing. */
  long lastValue() {
    String last = lastGroup();
    return isDigits(last) && last.length() <= LONGEST_VALUE ? Long.parseLong(last) : -1;
  }

  boolean isDigits() {
    return groups.stream().allMatch(NumberShape::isDigits);
  }

  static boolean isDigits(String group) {
    return !group.isEmpty() && Character.isDigit(group.charAt(0));
  }

  static String misread(String key) {
    StringBuilder digits = new StringBuilder();
    for (char c : key.toCharArray()) {
      int place = "OQILSBZG".indexOf(c);
      digits.append(place < 0 ? c : "00115826".charAt(place));
    }
    return digits.toString();
  }

  private static String withoutZeros(String group) {
    return isDigits(group) ? group.replaceFirst("^0+(?=.)", "") : group;
  }
}
