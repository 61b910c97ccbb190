package io.cobranza.ledger.bankstatements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads {@code :86:} in words between slashes, as Dutch, Belgian and international banks write it:
 * {@code /EREF/…/ORDP//NAME/…/REMI/USTD//…/}.
 */
final class SlashedPurpose {

  private static final Pattern WORD =
      Pattern.compile(
          "/(TRCD|TRTP|EREF|MARF|CSID|REMI|CNTP|BENM|ORDP|NAME|IBAN|BIC|ISDT|RTRN|PREF|IREF|KREF|PURP"
              + "|SVCL|ULTD|ULTB|ULTC|ADDR|USTD|STRD|CUR|OCMT|CHGS|EXCH|BREF|RREF|ABWA|SVWZ|ID)(?=/)");
  private static final int FULL = 65;

  private SlashedPurpose() {}

  static boolean isWrittenSo(String explanation) {
    return WORD.matcher(explanation).lookingAt();
  }

  static MtPurpose read(String explanation) {
    Map<String, String> words = new HashMap<>();
    String line = MtPurpose.joined(explanation, FULL);
    List<MatchResult> found = WORD.matcher(line).results().toList();
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).start() : line.length();
      words.putIfAbsent(found.get(i).group(1), value(line, found.get(i).end(), end));
    }
    counterparty(words);
    words.computeIfAbsent("MREF", word -> words.get("MARF"));
    String free = words.getOrDefault("USTD", "");
    String text = free.isEmpty() ? words.getOrDefault("REMI", "") : free;
    return new MtPurpose(words, List.of(text), words.containsKey("RTRN"));
  }

  /** Where two words touch, the slash between them belongs to both. */
  private static String value(String line, int begin, int end) {
    return begin >= end ? "" : line.substring(begin, end).replaceAll("^/+|/+$", "").strip();
  }

  /** Account, bank and name in one. */
  private static void counterparty(Map<String, String> words) {
    String[] parts = words.getOrDefault("CNTP", "").split("/");
    if (parts.length >= 3) {
      words.putIfAbsent("IBAN", parts[0]);
      words.putIfAbsent("NAME", parts[2]);
    }
  }
}
