package io.cobranza.letters.correspondence;

import java.util.regex.Pattern;

/** Numbers are marked to stand on one line whole, and some are longer than a line. */
final class LongWords {

  /** Longer than a line has room for beside its sentence. */
  private static final Pattern TOO_LONG_FOR_A_LINE =
      Pattern.compile("<span\\s+class=\"whole\">([^<]{41,})</span>");

  private LongWords() {}

  /** They may be broken after all: off the paper nobody reads them. */
  static String breakable(String html) {
    return TOO_LONG_FOR_A_LINE.matcher(html).replaceAll("<span>$1</span>");
  }
}
