package io.cobranza.platform.metrics;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an expression of Prometheus asks for. */
final class PromQl {

  private static final Pattern WORD = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");

  /** Strings, labels, spans of time, and what comes after "by". */
  private static final Pattern NO_METRIC =
      Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|without)\\s*\\([^)]*\\)");

  private static final Set<String> FUNCTIONS =
      Set.of("sum", "max", "min", "avg", "rate", "increase", "time", "absent", "by", "without");

  private PromQl() {}

  static Set<String> metrics(String expression) {
    String bare = NO_METRIC.matcher(expression).replaceAll(" ");
    return WORD.matcher(bare)
        .results()
        .map(word -> word.group())
        .filter(word -> !FUNCTIONS.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
