package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import io.cobranza.shared.Sha256;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By what the entries of one statement are known again in another file. */
final class BankReferences {

  /** A number that only counts the entries of a statement, and counts others in the next. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

  private record Alike(String reference, LocalDate day, Money amount) {}

  private final Map<Alike, Integer> seen = new HashMap<>();

  /**
   * The bank's own reference, or one made of what the entry says.
   *
   * @param told by the bank, the best first; null where it is not
   * @param content what the entry says besides day and amount
   */
  static String of(List<String> told, List<String> content) {
    return told.stream()
        .filter(Objects::nonNull)
        .filter(reference -> !COUNT.matcher(reference).matches())
        .findFirst()
        .orElseGet(() -> "content:" + Sha256.hex(joined(content)));
  }

  private static String joined(List<String> content) {
    return content.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }

  /** How many such entries the statement told so far, this one included. */
  int repetition(String reference, LocalDate day, Money amount) {
    return seen.merge(new Alike(reference, day, amount), 1, Integer::sum);
  }
}
