package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterView.LedgerView;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The value of a placeholder in both forms of a letter.
 *
 * @param html with its markup; nothing in it comes from outside unescaped
 */
record Said(String text, String html) {

  /** Null if there is nothing to say. */
  static Said of(Placeholder.Form form, String value) {
    if (value == null) {
      return null;
    }
    String escaped = escaped(value);
    return switch (form) {
      case WHOLE -> new Said(value, "<span class=\"whole\">" + escaped + "</span>");
      case BLOCK -> new Said(value, "<p class=\"explanation\">" + escaped + "</p>");
      case WORDS, CONDITION -> new Said(value, escaped);
    };
  }

  static Said of(List<LedgerView> ledger) {
    return ledger.isEmpty()
        ? null
        : new Said(
            ledger.stream()
                .map(line -> "- %s, %s: %s".formatted(line.what(), line.on(), line.amount()))
                .collect(Collectors.joining("\n")),
            ledger.stream()
                .map(Said::row)
                .collect(
                    Collectors.joining("", "<table class=\"lines\"><tbody>", "</tbody></table>")));
  }

  static String escaped(String words) {
    return HtmlUtils.htmlEscape(words, "UTF-8");
  }

  private static String row(LedgerView line) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td class=\"figure\">%s</td></tr>"
        .formatted(escaped(line.what()), escaped(line.on()), escaped(line.amount()));
  }
}
