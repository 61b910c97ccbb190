package io.cobranza.letters.correspondence;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When a customer is at work and wants to hear from us, where it is. */
@Component
class WorkingDays {

  private final Customers customers;
  private final BusinessDays businessDays;
  private final CompanyCalendar calendar;
  private final CompanyProperties company;

  WorkingDays(
      Customers customers,
      BusinessDays businessDays,
      CompanyCalendar calendar,
      CompanyProperties company) {
    this.customers = customers;
    this.businessDays = businessDays;
    this.calendar = calendar;
    this.company = company;
  }

  /** Whether today is a business day of the customer, in its own zone. */
  boolean isOneOf(CustomerId id) {
    CustomerFacts facts = customers.get(id);
    LocalDate today = LocalDate.ofInstant(calendar.now(), facts.home().zone());
    return businessDays.isBusinessDay(today, facts.country());
  }

  /** The begin of work on that day, or on the first after it that is free. */
  Instant from(CustomerId id, LocalDate day) {
    CustomerFacts facts = customers.get(id);
    return from(id, beginOfWork(facts, businessDays.onOrAfter(day, facts.country())));
  }

  /** That moment, or the first after it on a business day of the customer that is not quiet. */
  Instant from(CustomerId id, Instant moment) {
    CustomerFacts facts = customers.get(id);
    Instant free = moment;
    while (true) {
      LocalDate day = LocalDate.ofInstant(free, facts.home().zone());
      Instant begins = beginOfWork(facts, businessDays.onOrAfter(day, facts.country()));
      Instant working = free.isBefore(begins) ? begins : free;
      free = customers.nextAllowed(id, working);
      if (free.equals(working)) {
        return free;
      }
    }
  }

  /** Where the customer is, at the hour at which the company's own steps fall due. */
  private Instant beginOfWork(CustomerFacts facts, LocalDate day) {
    return day.atTime(company.stepTime()).atZone(facts.home().zone()).toInstant();
  }
}
