package io.cobranza.ledger.invoices;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** The parts of an invoice as one field of a file has them: {@code 2024-01-31 500.00; …}. */
final class WrittenParts {

  private WrittenParts() {}

  /**
   * @param field null or empty for an invoice that is due as a whole
   * @param whole of whose currency they are
   */
  static List<DuePart> of(String field, Money whole) {
    if (field == null || field.isBlank()) {
      return List.of();
    }
    return Arrays.stream(field.split(";")).map(part -> part(part.strip(), whole)).toList();
  }

  private static DuePart part(String written, Money whole) {
    String[] dayAndAmount = written.split("\\s+");
    if (dayAndAmount.length != 2) {
      throw unreadable(written);
    }
    try {
      return new DuePart(
          LocalDate.parse(dayAndAmount[0]),
          FieldRules.money(
              "instalments",
              new BigDecimal(dayAndAmount[1]),
              "currency",
              whole.currency().getCurrencyCode()));
    } catch (DateTimeParseException | NumberFormatException unreadable) {
      throw unreadable(written);
    }
  }

  private static Refused unreadable(String written) {
    return Refused.invalid("instalments", "invoice.partsUnreadable", written);
  }
}
