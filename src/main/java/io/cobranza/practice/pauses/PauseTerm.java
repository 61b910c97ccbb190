package io.cobranza.practice.pauses;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.time.LocalDate;

/**
 * Why and how long collection rests, both days included.
 *
 * @param reason the auditor reads it; at most 4,000 characters
 */
public record PauseTerm(String reason, LocalDate from, LocalDate until) {

  private static final int LONGEST_MONTHS = 12;

  /**
   * @throws Refused if a day is missing or past, the end before the beginning, or more than a year
   *     ahead
   */
  PauseTerm checked(LocalDate today) {
    String why = FieldRules.text("reason", reason, FieldRules.TEXT);
    LocalDate first = from == null ? today : FieldRules.date("from", from);
    LocalDate last = FieldRules.date("until", until);
    if (first.isBefore(today)) {
      throw Refused.invalid("from", "pause.past");
    }
    if (last.isBefore(first)) {
      throw Refused.invalid("until", "pause.endBeforeBeginning");
    }
    if (last.isAfter(today.plusMonths(LONGEST_MONTHS))) {
      throw Refused.invalid("until", "pause.tooLong");
    }
    return new PauseTerm(why, first, last);
  }
}
