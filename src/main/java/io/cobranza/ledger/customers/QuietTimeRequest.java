package io.cobranza.ledger.customers;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A quiet time as JSON tells it, unchecked. Without hours it lasts all day. */
record QuietTimeRequest(
    DayOfWeek weekday,
    LocalDate firstDay,
    LocalDate lastDay,
    Integer fromHour,
    Integer toHour,
    String reason) {

  QuietTime checkedAt(String place) {
    return new QuietTime(
            weekday,
            firstDay,
            lastDay,
            fromHour == null ? 0 : fromHour,
            toHour == null ? 24 : toHour,
            reason)
        .checkedAt(place);
  }
}
