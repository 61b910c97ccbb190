package io.cobranza.ledger.customers;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Refused;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The debtors we know. */
@Service
@Transactional
public class Customers {

  private final CustomerRepository customers;
  private final CompanyCalendar calendar;
  private final CompanyProperties company;
  private final QuietTimes quietTimes;

  Customers(
      CustomerRepository customers,
      CompanyCalendar calendar,
      CompanyProperties company,
      QuietTimes quietTimes) {
    this.customers = customers;
    this.quietTimes = quietTimes;
    this.calendar = calendar;
    this.company = company;
  }

  /**
   * @throws Refused as unknown if there is no such customer
   */
  @Transactional(readOnly = true)
  public CustomerFacts get(CustomerId id) {
    return load(id).facts(company.zone());
  }

  /**
   * @param number compared exactly, leading zeros and case included
   */
  @Transactional(readOnly = true)
  public Optional<CustomerFacts> find(String number) {
    return customers.findByNumber(number).map(customer -> customer.facts(company.zone()));
  }

  /**
   * Holds deliveries and credit from today on, or lets them go. Holding what is held keeps its
   * first day.
   *
   * @throws Refused as unknown if there is no such customer
   */
  public void holdDeliveries(CustomerId id, boolean held) {
    Customer customer = load(id);
    if (held) {
      customer.holdDeliveries(calendar.today());
    } else {
      customer.resumeDeliveries();
    }
  }

  /**
   * Keeps whom our collectors found to talk to; letters and calls go there first from now on.
   *
   * @param email null if unknown
   * @param phone null if unknown
   */
  public void nameContact(CustomerId id, String name, String email, String phone) {
    load(id).nameContact(new Contact(ContactPurpose.FOUND, name, email, phone));
  }

  /**
   * Makes whoever decides on the same customer wait until this transaction ends.
   *
   * @throws Refused as unknown if there is no such customer
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(CustomerId id) {
    customers
        .findForUpdate(id.value())
        .orElseThrow(() -> Refused.unknown("customer", "customer.unknown", id.toString()));
  }

  /**
   * As {@link #lock}, without ever waiting.
   *
   * @return false if somebody else has the customer, or there is no such customer
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean lockIfFree(CustomerId id) {
    return customers.lockIfFree(id.value()).isPresent();
  }

  /**
   * Keeps hours of a weekday, in the customer's zone, at which it wants to be left in peace.
   *
   * @param fromHour 0 to 23
   * @param toHour after {@code fromHour}, up to 24; the hour itself is free again
   */
  public void addQuietTime(
      CustomerId id, DayOfWeek weekday, int fromHour, int toHour, String reason) {
    List<QuietTime> times = new ArrayList<>(quietTimes.of(id));
    times.add(new QuietTime(weekday, null, null, fromHour, toHour, reason).checkedAt("quietTime"));
    quietTimes.replace(id, times);
  }

  /**
   * The first moment, from the given one on, at which the customer may be called or written to: the
   * given one itself unless the customer asked to be left in peace then.
   *
   * @throws Refused as unknown if there is no such customer
   */
  @Transactional(readOnly = true)
  public Instant nextAllowed(CustomerId id, Instant from) {
    return quietTimes.nextAllowed(id, load(id).facts(company.zone()).home().zone(), from);
  }

  /** When the customer does not want to hear from us, a line for each time; empty if never. */
  @Transactional(readOnly = true)
  public String quietTimesText(CustomerId id, Locale language) {
    return quietTimes.text(id, language);
  }

  private Customer load(CustomerId id) {
    return customers
        .findById(id.value())
        .orElseThrow(() -> Refused.unknown("customer", "customer.unknown", id.toString()));
  }
}
