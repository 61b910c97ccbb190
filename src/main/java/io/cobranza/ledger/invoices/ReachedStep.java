package io.cobranza.ledger.invoices;

import io.cobranza.shared.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How far whoever collected before us had come with an invoice, in the words of the collection
 * calendar: the last letter the customer had, or the last talk.
 */
public enum ReachedStep {
  FIRST_REMINDER,
  CALL,
  SECOND_REMINDER,
  SALES_REP,
  FORMAL_NOTICE,
  SUSPENSION_NOTICE,
  FINAL_DEMAND;

  /**
   * As the ERP writes it, such as {@code FORMAL_NOTICE} or {@code formal-notice}.
   *
   * @return null for null and blank: nobody collected it before us
   * @throws Refused if there is no such step
   */
  static ReachedStep of(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Refused.invalid(
                    "reachedStep",
                    "invoice.reachedStep",
                    Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
  }
}
