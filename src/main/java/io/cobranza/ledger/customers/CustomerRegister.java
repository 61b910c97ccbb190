package io.cobranza.ledger.customers;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows what the ERP tells of customers: the newest word counts. */
@Service
class CustomerRegister {

  private final CustomerRepository customers;
  private final CompanyProperties company;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  CustomerRegister(
      CustomerRepository customers,
      CompanyProperties company,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.customers = customers;
    this.company = company;
    this.calendar = calendar;
    this.events = events;
  }

  /** Of customers whose request says no language. */
  Locale defaultLanguage() {
    return company.language();
  }

  /** Answers for each, in their order, whether it told anything new. */
  @Transactional(propagation = Propagation.MANDATORY)
  List<Boolean> follow(Collection<CustomerDetails> told) {
    Map<String, Customer> known = new HashMap<>(byNumber(told));
    List<Boolean> news = new ArrayList<>();
    for (CustomerDetails details : told) {
      Customer customer = known.get(details.number());
      if (customer == null) {
        known.put(details.number(), customers.save(new Customer(details)));
        news.add(true);
      } else {
        boolean mayBeDunned = customer.mayBeDunned();
        boolean wasAsked = customer.isAsked();
        news.add(customer.follow(details));
        if (mayBeDunned && !customer.mayBeDunned()) {
          // What listens reads the customer from the database.
          customers.flush();
          events.publishEvent(new DunningForbidden(customer.id()));
        } else if (!wasAsked && customer.isAsked()) {
          customer.dunnedSince(calendar.today());
        }
      }
    }
    return news;
  }

  private Map<String, Customer> byNumber(Collection<CustomerDetails> told) {
    return customers
        .findByNumberIn(told.stream().map(CustomerDetails::number).distinct().toList())
        .stream()
        .collect(Collectors.toMap(Customer::number, Function.identity()));
  }
}
