package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import io.cobranza.shared.Sha256;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line as it is kept.
 *
 * @param account ours, as the bank names it
 */
public record KeptLine(BankLineId id, String account, BankLine line) {

  private static final int SHORT = 24;
  private static final Pattern REFERENCE =
      Pattern.compile("bank-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{24}");

  public Money amount() {
    return line.amount();
  }

  /**
   * What the payment that it tells is called, made from all by which the line is known again: the
   * same whenever and wherever the line is read.
   */
  public String paymentReference() {
    Entry entry = line.entry();
    String key =
        List.of(
                account,
                entry.bankReference(),
                entry.bookedOn(),
                entry.amount(),
                entry.repetition(),
                entry.number())
            .stream()
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    return "bank-%s-%s".formatted(entry.bookedOn(), Sha256.hex(key).substring(0, SHORT));
  }

  /** Whether a payment of that reference was made from a line. */
  public static boolean isReference(String reference) {
    return REFERENCE.matcher(reference).matches();
  }
}
