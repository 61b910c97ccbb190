package io.cobranza.ledger.customers;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When a customer does not want to hear from us: on a day of every week, or between two days of the
 * calendar. Everything in the customer's own zone.
 *
 * @param weekday null if it is between two days
 * @param firstDay null if it is every week
 * @param lastDay not before {@code firstDay}; null if it is every week
 * @param fromHour of each of its days, 0 to 23
 * @param toHour after {@code fromHour}, up to 24; the hour itself is free again
 * @param reason as the customer gave it
 */
record QuietTime(
    DayOfWeek weekday,
    LocalDate firstDay,
    LocalDate lastDay,
    int fromHour,
    int toHour,
    String reason) {

  private static final int HOURS = 24;

  /**
   * @throws Refused naming the field, within the given place of the request
   */
  QuietTime checkedAt(String place) {
    if ((weekday == null) == (firstDay == null && lastDay == null)) {
      throw Refused.invalid(place + ".weekday", "customer.quiet.weekdayOrDays");
    }
    if (weekday == null) {
      FieldRules.date(place + ".firstDay", firstDay);
      FieldRules.date(place + ".lastDay", lastDay);
      if (lastDay.isBefore(firstDay)) {
        throw Refused.invalid(place + ".lastDay", "customer.quiet.days");
      }
    }
    if (fromHour < 0 || toHour > HOURS || fromHour >= toHour) {
      throw Refused.invalid(place + ".toHour", "customer.quiet.hours");
    }
    return new QuietTime(
        weekday,
        firstDay,
        lastDay,
        fromHour,
        toHour,
        FieldRules.text(place + ".reason", reason, FieldRules.NAME));
  }

  boolean covers(LocalDateTime moment) {
    return isOn(moment.toLocalDate()) && moment.getHour() >= fromHour && moment.getHour() < toHour;
  }

  /** The first moment after it, on the day of the given one. */
  LocalDateTime endAfter(LocalDateTime moment) {
    return moment.toLocalDate().atStartOfDay().plusHours(toHour);
  }

  boolean isAllDay() {
    return fromHour == 0 && toHour == HOURS;
  }

  private boolean isOn(LocalDate day) {
    return weekday == null
        ? !day.isBefore(firstDay) && !day.isAfter(lastDay)
        : day.getDayOfWeek() == weekday;
  }
}
