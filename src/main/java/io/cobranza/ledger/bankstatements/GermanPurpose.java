package io.cobranza.ledger.bankstatements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code :86:} in numbered parts, as German, Austrian and Polish banks write it: {@code
 * 166?00GUTSCHRIFT?20EREF+…?21SVWZ+…?31IBAN?32name}. The purpose is cut into parts of 27.
 */
final class GermanPurpose {

  private static final Pattern BEGINNING = Pattern.compile("(\\d{3})([^\\w\\s/])\\d{2}(?s:.*)");
  private static final Pattern WORD =
      Pattern.compile(
          "(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|RREF|BREF|OAMT|COAM|PURP|IBAN|BIC)\\+");
  private static final int FULL = 27;

  /** Returned direct debits and transfers, by the codes of the German banks. */
  private static final Set<String> GOING_BACK = Set.of("108", "109", "159");

  private static final Pattern REASON =
      Pattern.compile("\\b(?:AC|AG|AM|BE|MD|MS|RC|RR|SL|FF)\\d{2}\\b");

  private GermanPurpose() {}

  static boolean isWrittenSo(String explanation) {
    return BEGINNING.matcher(explanation).matches();
  }

  static MtPurpose read(String explanation) {
    Matcher beginning = BEGINNING.matcher(explanation);
    if (!beginning.matches()) {
      throw new IllegalArgumentException(explanation);
    }
    Map<Integer, String> parts = parts(explanation, beginning.group(2));
    Map<String, String> words = words(purpose(parts));
    String text = words.containsKey("SVWZ") ? words.get("SVWZ") : words.get("");
    boolean goesBack = GOING_BACK.contains(beginning.group(1));
    Map<String, String> told = new HashMap<>(words);
    told.put("NAME", parts.getOrDefault(32, "") + parts.getOrDefault(33, ""));
    told.put("IBAN", parts.getOrDefault(31, words.getOrDefault("IBAN", "")));
    if (goesBack) {
      told.put("RTRN", reason(text, parts.getOrDefault(34, "")));
    }
    return new MtPurpose(told, List.of(text), goesBack);
  }

  /**
   * A number in the place of a part tells which it is; line ends are the bank's, not the payer's.
   */
  private static Map<Integer, String> parts(String explanation, String sign) {
    Map<Integer, String> parts = new HashMap<>();
    Pattern part = Pattern.compile(Pattern.quote(sign) + "(\\d{2})");
    String line = explanation.replaceAll("\\R", "");
    List<MatchResult> found = part.matcher(line).results().toList();
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).start() : line.length();
      parts.put(Integer.parseInt(found.get(i).group(1)), line.substring(found.get(i).end(), end));
    }
    return parts;
  }

  private static String purpose(Map<Integer, String> parts) {
    StringBuilder lines = new StringBuilder();
    for (int part = 20; part <= 63; part++) {
      if (parts.containsKey(part) && (part < 30 || part > 59)) {
        lines.append(parts.get(part)).append('\n');
      }
    }
    return MtPurpose.joined(lines.toString(), FULL);
  }

  /** What stands before the first word has the empty one. */
  private static Map<String, String> words(String purpose) {
    Map<String, String> words = new HashMap<>();
    List<MatchResult> found = WORD.matcher(purpose).results().toList();
    words.put("", found.isEmpty() ? purpose : purpose.substring(0, found.get(0).start()));
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).start() : purpose.length();
      words.put(found.get(i).group(1), purpose.substring(found.get(i).end(), end).strip());
    }
    return words;
  }

  private static String reason(String text, String key) {
    Matcher coded = REASON.matcher(text);
    return coded.find() ? coded.group() : key;
  }
}
