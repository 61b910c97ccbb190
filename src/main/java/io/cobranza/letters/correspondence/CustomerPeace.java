package io.cobranza.letters.correspondence;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.policy.HowOften;
import io.cobranza.practice.policy.HowOften.AtMost;
import io.cobranza.practice.policy.HowOften.Repeated;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Leaves a customer in peace: at the times it asked for, when it has had as many messages as it
 * gets in a week, and when the letter before about the same invoice has hardly arrived. What must
 * wait is put off until the first business day that is free, and then leaves together with what has
 * come since.
 */
@Component
class CustomerPeace {

  private final LetterRepository letters;
  private final LettersBefore before;
  private final Customers customers;
  private final HowOften howOften;
  private final BusinessDays businessDays;
  private final CompanyCalendar calendar;
  private final CompanyProperties company;

  CustomerPeace(
      LetterRepository letters,
      LettersBefore before,
      Customers customers,
      HowOften howOften,
      BusinessDays businessDays,
      CompanyCalendar calendar,
      CompanyProperties company) {
    this.letters = letters;
    this.before = before;
    this.customers = customers;
    this.howOften = howOften;
    this.businessDays = businessDays;
    this.calendar = calendar;
    this.company = company;
  }

  /**
   * Of the letters due in a customer's affairs, in the order in which they became due, those that
   * may leave now. The others are put off.
   */
  List<Letter> release(CustomerId id, List<Letter> due) {
    List<Letter> toOthers =
        due.stream()
            .filter(letter -> letter.kind().reader() != LetterKind.Reader.CUSTOMER)
            .toList();
    if (!toOthers.isEmpty()) {
      return toOthers;
    }
    Instant allowed = customers.nextAllowed(id, calendar.now());
    if (allowed.isAfter(calendar.now())) {
      Instant until = atWork(id, allowed);
      due.forEach(letter -> letter.waitUntil(until, Waiting.QUIET_TIME));
      return List.of();
    }
    return withinTheWeek(id, apart(id, due));
  }

  /** Two letters about one invoice are two messages, with time to act between them. */
  private List<Letter> apart(CustomerId customer, List<Letter> due) {
    return due.stream()
        .filter(
            letter ->
                before
                    .tooCloseUntil(letter, due)
                    .map(day -> putOff(letter, atWork(customer, day), Waiting.LETTER_BEFORE))
                    .isEmpty())
        .toList();
  }

  private static Letter putOff(Letter letter, Instant until, Waiting why) {
    letter.waitUntil(until, why);
    return letter;
  }

  private List<Letter> withinTheWeek(CustomerId customer, List<Letter> due) {
    AtMost most = howOften.of(Repeated.MESSAGES_TO_A_CUSTOMER);
    LocalDate weekBegins = calendar.today().minusDays(most.withinDays()).plusDays(1);
    List<LocalDate> had =
        letters.daysOfMessagesSince(customer.value(), weekBegins, calendar.today());
    if (had.size() < most.times()) {
      return due;
    }
    Instant freeAgain = atWork(customer, had.get(most.times() - 1).plusDays(most.withinDays()));
    due.stream()
        .filter(letter -> letter.kind().isCapped())
        .forEach(letter -> letter.waitUntil(freeAgain, Waiting.WEEKLY_CAP));
    return due.stream().filter(letter -> !letter.kind().isCapped()).toList();
  }

  private Instant atWork(CustomerId customer, LocalDate day) {
    CustomerFacts facts = customers.get(customer);
    return atWork(customer, beginOfWork(facts, businessDays.onOrAfter(day, facts.country())));
  }

  /** That moment, or the first after it on a business day of the customer that is not quiet. */
  private Instant atWork(CustomerId customer, Instant from) {
    CustomerFacts facts = customers.get(customer);
    Instant moment = from;
    while (true) {
      LocalDate day = LocalDate.ofInstant(moment, facts.home().zone());
      Instant begins = beginOfWork(facts, businessDays.onOrAfter(day, facts.country()));
      Instant working = moment.isBefore(begins) ? begins : moment;
      moment = customers.nextAllowed(customer, working);
      if (moment.equals(working)) {
        return moment;
      }
    }
  }

  /** Where the customer is, at the hour at which the company's own steps fall due. */
  private Instant beginOfWork(CustomerFacts facts, LocalDate day) {
    return day.atTime(company.stepTime()).atZone(facts.home().zone()).toInstant();
  }
}
