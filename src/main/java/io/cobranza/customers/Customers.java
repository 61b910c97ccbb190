package io.cobranza.customers;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Refused;
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

  Customers(CustomerRepository customers, CompanyCalendar calendar, CompanyProperties company) {
    this.customers = customers;
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

  private Customer load(CustomerId id) {
    return customers
        .findById(id.value())
        .orElseThrow(() -> Refused.unknown("customer", "customer.unknown", id.toString()));
  }
}
