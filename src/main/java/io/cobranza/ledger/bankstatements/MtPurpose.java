package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.PaymentMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What {@code :86:} says of an entry, whatever the bank's habit.
 *
 * @param words by their code: EREF, MREF, NAME, IBAN, REMI, RTRN
 * @param texts what the payer wrote
 * @param goesBack whether the bank's own code says that a payment was returned
 */
record MtPurpose(Map<String, String> words, List<String> texts, boolean goesBack) {

  static MtPurpose of(String explanation) {
    if (explanation.isBlank()) {
      return new MtPurpose(Map.of(), List.of(), false);
    }
    if (GermanPurpose.isWrittenSo(explanation)) {
      return GermanPurpose.read(explanation);
    }
    if (SlashedPurpose.isWrittenSo(explanation)) {
      return SlashedPurpose.read(explanation);
    }
    return new MtPurpose(Map.of(), List.of(joined(explanation, 65)), false);
  }

  /** Lines that are full were cut by their length, the others where a word ended. */
  static String joined(String lines, int full) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String line : lines.split("\\R")) {
      text.append(before.isEmpty() || before.length() >= full ? "" : " ").append(line);
      before = line;
    }
    return text.toString();
  }

  /**
   * @param ownerReference of the line before, for banks that tell the payer's reference there
   */
  BankLine line(Entry place, String ownerReference, PaymentMethod method) {
    String endToEnd = Told.reference(words.get("EREF"));
    String reason = Told.reference(words.get("RTRN"));
    return new BankLine(
        place,
        place.amount(),
        new References(
            endToEnd == null ? ownerReference : endToEnd,
            Told.reference(words.get("MREF")),
            method),
        new Counterparty(Told.name(words.get("NAME")), Told.account(words.get("IBAN"))),
        new Remittance(
            Stream.of(Told.reference(words.get("CUR"))).filter(Objects::nonNull).toList(),
            List.of(),
            cleaned()),
        reason);
  }

  private List<String> cleaned() {
    List<String> cleaned = new ArrayList<>(texts);
    cleaned.replaceAll(Told::text);
    cleaned.removeIf(Objects::isNull);
    return cleaned;
  }
}
