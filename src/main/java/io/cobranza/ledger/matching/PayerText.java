package io.cobranza.ledger.matching;

import io.cobranza.ledger.bankstatements.Iban;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a payer wrote, in capitals, without what only looks like the number of an invoice: accounts,
 * days and amounts.
 */
record PayerText(String text, List<Word> words) {

  private static final char COVER = '|';
  private static final int LONGEST_IBAN = 34;
  private static final int SHORTEST_IBAN = 15;

  /** What SEPA lets a payer write; whoever used all of it may have been cut off. */
  private static final int FULL = 140;

  private static final Pattern WORD = Pattern.compile("[A-Z0-9]+");
  private static final Pattern ACCOUNT = Pattern.compile("(?<![A-Z0-9])[A-Z]{2}\\d{2}");
  private static final List<Pattern> OTHER_FIGURES =
      List.of(
          Pattern.compile("\\d{16,}"),
          Pattern.compile(
              "(?<![A-Z0-9])(?<![A-Z0-9][-./])\\d{1,2}[-./]\\d{1,2}[-./](?:(?:19|20)\\d{2}|\\d{2})(?!\\d)"),
          Pattern.compile("(?<![A-Z0-9])(?<![A-Z0-9][-./])(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)"),
          Pattern.compile(
              "(?<![A-Z0-9])(?<![A-Z0-9][-./])\\d{1,3}(?:[.,]?\\d{3})*[.,]\\d{2}(?![\\d])"));

  /** Letters and digits without a gap. */
  record Word(String text, int start, int end) {

    boolean isDigits() {
      return text.chars().allMatch(Character::isDigit);
    }

    boolean isYear() {
      return text.matches("(?:19|20)\\d{2}");
    }
  }

  static PayerText of(List<String> told) {
    StringBuilder joined = new StringBuilder();
    int before = FULL;
    for (String text : told) {
      joined.append(before >= FULL ? "" : " ").append(text);
      before = text.length();
    }
    StringBuilder text = new StringBuilder(NumberShape.plain(joined.toString()));
    if (before == FULL) {
      coverLastWord(text);
    }
    coverAccounts(text);
    for (Pattern figure : OTHER_FIGURES) {
      figure
          .matcher(text.toString())
          .results()
          .forEach(each -> cover(text, each.start(), each.end()));
    }
    String read = text.toString();
    return new PayerText(
        read,
        WORD.matcher(read)
            .results()
            .map(each -> new Word(each.group(), each.start(), each.end()))
            .toList());
  }

  /** What stands between two words. */
  String between(int one, int next) {
    return text.substring(words.get(one).end(), words.get(next).start());
  }

  private static void coverLastWord(StringBuilder text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != ',') {
      start--;
    }
    cover(text, start, text.length());
  }

  private static void coverAccounts(StringBuilder text) {
    Matcher begun = ACCOUNT.matcher(text.toString());
    while (begun.find()) {
      cover(text, begun.start(), endOfAccount(text, begun.start()));
    }
  }

  /** The beginning itself, if it begins none. */
  private static int endOfAccount(CharSequence text, int start) {
    StringBuilder account = new StringBuilder();
    int end = start;
    for (int i = start; i < text.length() && account.length() < LONGEST_IBAN; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        continue;
      }
      if (!WORD.matcher(String.valueOf(c)).matches()) {
        break;
      }
      account.append(c);
      boolean wordEnds =
          i + 1 == text.length() || !WORD.matcher(String.valueOf(text.charAt(i + 1))).matches();
      if (wordEnds && account.length() >= SHORTEST_IBAN && Iban.isValid(account.toString())) {
        end = i + 1;
      }
    }
    return end;
  }

  private static void cover(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, COVER);
    }
  }
}
