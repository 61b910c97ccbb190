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

  /**
   * @throws Refused if a day is missing or past, the end before the beginning, or too far ahead
   */
  PauseTerm checked(LocalDate today, LocalDate furthest) {
    String why = FieldRules.text("reason", reason, FieldRules.TEXT);
    LocalDate first = from == null ? today : FieldRules.date("from", from);
    LocalDate last = FieldRules.date("until", until);
    if (first.isBefore(today)) {
      throw Refused.invalid("from", "pause.past");
    }
    if (last.isBefore(first)) {
      throw Refused.invalid("until", "pause.endBeforeBeginning");
    }
    if (last.isAfter(furthest)) {
      throw Refused.invalid("until", "pause.tooLong", furthest);
    }
    return new PauseTerm(why, first, last);
  }
}
