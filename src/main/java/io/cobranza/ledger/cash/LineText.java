package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLine;
import io.cobranza.ledger.bankstatements.Remittance;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the payer wrote, as one text that can be kept and read. */
final class LineText {

  private static final int LONGEST = 4_000;
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

  private LineText() {}

  /** Null if nothing. */
  static String of(BankLine line) {
    Remittance told = line.remittance();
    String text =
        UNREADABLE
            .matcher(
                Stream.of(told.texts(), told.documents(), told.creditorReferences())
                    .flatMap(texts -> texts.stream())
                    .distinct()
                    .collect(Collectors.joining("\n")))
            .replaceAll(" ")
            .strip();
    if (text.isEmpty()) {
      return null;
    }
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }
}
