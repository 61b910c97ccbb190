package io.cobranza.letters.correspondence;

import io.cobranza.ledger.cash.UndecidedMoney;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.policy.HowOften;
import io.cobranza.practice.policy.HowOften.AtMost;
import io.cobranza.practice.policy.HowOften.Repeated;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Leaves a customer in peace: at the times it asked for, on days on which nobody works there, while
 * money that came in may be its own, while what was agreed with it or what it objects to comes
 * first, when it has had as many messages as it gets in a week, and when the letter before about
 * the same invoice has hardly arrived. What must wait is put off until the first business day that
 * is free, and then leaves together with what has come since.
 */
@Component
class CustomerPeace {

  private final LetterRepository letters;
  private final LettersBefore before;
  private final CaseStanding cases;
  private final Customers customers;
  private final UndecidedMoney money;
  private final WorkingDays workingDays;
  private final HowOften howOften;
  private final CompanyCalendar calendar;

  CustomerPeace(
      LetterRepository letters,
      LettersBefore before,
      CaseStanding cases,
      Customers customers,
      UndecidedMoney money,
      WorkingDays workingDays,
      HowOften howOften,
      CompanyCalendar calendar) {
    this.letters = letters;
    this.before = before;
    this.cases = cases;
    this.customers = customers;
    this.money = money;
    this.workingDays = workingDays;
    this.howOften = howOften;
    this.calendar = calendar;
  }

  /**
   * Of the letters due in a customer's affairs, in the order in which they became due, those that
   * may leave now. The others are put off, or cancelled where their case has gone another way.
   */
  List<Letter> release(CustomerId id, List<Letter> due) {
    List<Letter> toOthers =
        due.stream()
            .filter(letter -> letter.kind().reader() != LetterKind.Reader.CUSTOMER)
            .toList();
    if (!toOthers.isEmpty()) {
      return toOthers;
    }
    List<Letter> fitting = due.stream().filter(letter -> fits(id, letter)).toList();
    Instant allowed = customers.nextAllowed(id, calendar.now());
    if (allowed.isAfter(calendar.now())) {
      putOff(fitting, all -> true, workingDays.from(id, allowed), Waiting.QUIET_TIME);
      return List.of();
    }
    if (money.mayBeOf(id)) {
      putOff(fitting, all -> true, tomorrow(id), Waiting.MONEY_TO_ASSIGN);
      return List.of();
    }
    return withinTheWeek(id, apart(id, onOpenDays(id, fitting)));
  }

  private boolean fits(CustomerId customer, Letter letter) {
    if (letter.order().caseId() == null) {
      return true;
    }
    return switch (cases.fitOf(letter.order())) {
      case FITS -> true;
      case NOT_NOW -> {
        letter.waitUntil(tomorrow(customer), Waiting.CASE_RESTS);
        yield false;
      }
      case NO_MORE -> {
        letter.overtaken();
        yield false;
      }
    };
  }

  /** What a customer asked for, it gets when it is ready. */
  private List<Letter> onOpenDays(CustomerId customer, List<Letter> due) {
    return workingDays.isOneOf(customer)
        ? due
        : putOff(due, letter -> !letter.kind().isAnswer(), tomorrow(customer), Waiting.CLOSED_DAY);
  }

  private Instant tomorrow(CustomerId customer) {
    return workingDays.from(customer, calendar.today().plusDays(1));
  }

  /** Two letters about one invoice are two messages, with time to act between them. */
  private List<Letter> apart(CustomerId customer, List<Letter> due) {
    return due.stream()
        .filter(
            letter ->
                before
                    .tooCloseUntil(letter, due)
                    .map(day -> putOff(letter, customer, day))
                    .isEmpty())
        .toList();
  }

  private Letter putOff(Letter letter, CustomerId customer, LocalDate day) {
    letter.waitUntil(workingDays.from(customer, day), Waiting.LETTER_BEFORE);
    return letter;
  }

  private List<Letter> withinTheWeek(CustomerId customer, List<Letter> due) {
    AtMost most = howOften.of(Repeated.MESSAGES_TO_A_CUSTOMER);
    LocalDate weekBegins = calendar.today().minusDays(most.withinDays()).plusDays(1);
    List<LocalDate> had =
        letters.daysOfMessagesSince(customer.value(), weekBegins, calendar.today());
    if (had.size() < most.times()) {
      return mostUrgentFirst(due);
    }
    Instant freeAgain =
        workingDays.from(customer, had.get(most.times() - 1).plusDays(most.withinDays()));
    return putOff(due, letter -> letter.kind().isCapped(), freeAgain, Waiting.WEEKLY_CAP);
  }

  /** A listing can wait for next week's first message; a demand that waits is worth less. */
  private static List<Letter> mostUrgentFirst(List<Letter> due) {
    return due.stream().sorted(Comparator.comparing(letter -> letter.kind().isListing())).toList();
  }

  /** Those that need not wait. */
  private static List<Letter> putOff(
      List<Letter> due, Predicate<Letter> waits, Instant until, Waiting why) {
    due.stream().filter(waits).forEach(letter -> letter.waitUntil(until, why));
    return due.stream().filter(waits.negate()).toList();
  }
}
