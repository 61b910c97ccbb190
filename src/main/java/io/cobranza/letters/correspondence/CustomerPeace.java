package io.cobranza.letters.correspondence;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Leaves a customer in peace: at the times it asked for, and when it has had as many messages as it
 * gets in seven days. What must wait is put off until the first day that is free, and then leaves
 * together with what has come since.
 */
@Component
class CustomerPeace {

  private static final int DAYS = 7;

  private final LetterRepository letters;
  private final Customers customers;
  private final LetterProperties properties;
  private final CompanyCalendar calendar;

  CustomerPeace(
      LetterRepository letters,
      Customers customers,
      LetterProperties properties,
      CompanyCalendar calendar) {
    this.letters = letters;
    this.customers = customers;
    this.properties = properties;
    this.calendar = calendar;
  }

  /**
   * Of the letters due in a customer's affairs, in the order in which they became due, those that
   * may leave now. The others are put off.
   */
  List<Letter> among(long customer, List<Letter> due) {
    List<Letter> toOthers =
        due.stream()
            .filter(letter -> letter.kind().reader() != LetterKind.Reader.CUSTOMER)
            .toList();
    if (!toOthers.isEmpty()) {
      return toOthers;
    }
    Instant allowed = customers.nextAllowed(new CustomerId(customer), calendar.now());
    if (allowed.isAfter(calendar.now())) {
      due.forEach(letter -> letter.waitUntil(allowed, Waiting.QUIET_TIME));
      return List.of();
    }
    return withinTheWeek(customer, due);
  }

  private List<Letter> withinTheWeek(long customer, List<Letter> due) {
    LocalDate weekBegins = calendar.today().minusDays(DAYS - 1);
    List<LocalDate> had = letters.daysOfMessagesSince(customer, weekBegins, calendar.today());
    if (had.size() < properties.mostPerWeek()) {
      return due;
    }
    LocalDate freeAgain = had.get(properties.mostPerWeek() - 1).plusDays(DAYS);
    due.stream()
        .filter(letter -> letter.kind().isCapped())
        .forEach(letter -> letter.waitUntil(calendar.stepInstant(freeAgain), Waiting.WEEKLY_CAP));
    return due.stream().filter(letter -> !letter.kind().isCapped()).toList();
  }
}
