package io.cobranza.ledger.customers;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Refused;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** When customers do not want to hear from us, and when they may hear from us again. */
@Component
class QuietTimes {

  private static final int FURTHEST = 1000;

  private final QuietTimeTable table;
  private final MessageSource messages;

  QuietTimes(QuietTimeTable table, MessageSource messages) {
    this.table = table;
    this.messages = messages;
  }

  List<QuietTime> of(CustomerId customer) {
    return table.of(customer);
  }

  /**
   * Replaces what was told before.
   *
   * @throws Refused if no hour of the week would be left
   */
  void replace(CustomerId customer, List<QuietTime> times) {
    if (Arrays.stream(DayOfWeek.values()).allMatch(day -> isQuietAllDay(day, times))) {
      throw Refused.invalid("quietTimes", "customer.quiet.always");
    }
    table.replace(customer, times);
  }

  /** The first moment from the given one on that is not quiet. */
  Instant nextAllowed(CustomerId customer, ZoneId zone, Instant from) {
    List<QuietTime> times = table.of(customer);
    LocalDateTime moment = LocalDateTime.ofInstant(from, zone);
    boolean moved = false;
    for (int i = 0; i < FURTHEST; i++) {
      Optional<QuietTime> quiet = covering(times, moment);
      if (quiet.isEmpty()) {
        break;
      }
      moment = quiet.get().endAfter(moment);
      moved = true;
    }
    return moved ? moment.atZone(zone).toInstant() : from;
  }

  /** One line for each, such as {@code every Monday, 9:00–12:00: deliveries}. */
  String text(CustomerId customer, Locale language) {
    return table.of(customer).stream()
        .map(time -> line(time, language))
        .collect(Collectors.joining("\n"));
  }

  private String line(QuietTime time, Locale language) {
    return messages.getMessage(
        "customer.quiet.line",
        new Object[] {when(time, language), hours(time, language), time.reason()},
        language);
  }

  private String when(QuietTime time, Locale language) {
    if (time.weekday() != null) {
      return messages.getMessage(
          "customer.quiet.every",
          new Object[] {time.weekday().getDisplayName(TextStyle.FULL, language)},
          language);
    }
    DateTimeFormatter day =
        DateTimeFormatter.ofPattern(
            messages.getMessage("letters.format.date", null, language), language);
    return messages.getMessage(
        "customer.quiet.between",
        new Object[] {day.format(time.firstDay()), day.format(time.lastDay())},
        language);
  }

  private String hours(QuietTime time, Locale language) {
    return time.isAllDay()
        ? messages.getMessage("customer.quiet.allDay", null, language)
        : "%d:00–%d:00".formatted(time.fromHour(), time.toHour());
  }

  private static Optional<QuietTime> covering(List<QuietTime> times, LocalDateTime moment) {
    return times.stream().filter(time -> time.covers(moment)).findFirst();
  }

  private static boolean isQuietAllDay(DayOfWeek day, List<QuietTime> times) {
    List<QuietTime> ofDay = new ArrayList<>(times);
    ofDay.removeIf(time -> time.weekday() != day);
    for (int hour = 0; hour < 24; hour++) {
      int at = hour;
      if (ofDay.stream().noneMatch(time -> time.fromHour() <= at && at < time.toHour())) {
        return false;
      }
    }
    return true;
  }
}
