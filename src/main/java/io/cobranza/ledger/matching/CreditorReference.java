package io.cobranza.ledger.matching;

import io.cobranza.ledger.bankstatements.Iban;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References by ISO 11649: RF, two check digits, and what the creditor put behind them. */
final class CreditorReference {

  private static final Pattern BEGINNING = Pattern.compile("(?<![A-Z0-9])RF\\d{2}");
  private static final int LONGEST = 25;
  private static final int HEAD = 4;

  private CreditorReference() {}

  /** What stands behind right check digits, for each of them in the text. */
  static List<String> in(String told) {
    List<String> found = new ArrayList<>();
    String text = NumberShape.plain(told);
    Matcher begun = BEGINNING.matcher(text);
    while (begun.find()) {
      String reference = longestValid(text, begun.start());
      if (reference != null) {
        found.add(reference.substring(HEAD));
      }
    }
    return found;
  }

  /** Null if none is right. */
  private static String longestValid(String text, int start) {
    StringBuilder read = new StringBuilder();
    String valid = null;
    for (int i = start; i < text.length() && read.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        if (!Character.isLetterOrDigit(c) || c > 'Z') {
          break;
        }
        read.append(c);
      }
      boolean wordEnds = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (wordEnds && read.length() > HEAD && Iban.checks(read.toString())) {
        valid = read.toString();
      }
    }
    return valid;
  }
}
