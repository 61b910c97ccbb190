package io.cobranza.ledger.customers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer as the API shows it, flat.
 *
 * @param unallocatedCredit what it paid or was credited beyond its invoices, per currency
 */
record CustomerView(
    String number,
    @JsonUnwrapped ContactCard own,
    @JsonUnwrapped Home home,
    @JsonUnwrapped Treatment treatment,
    @JsonUnwrapped Limits limits,
    List<Contact> contacts,
    List<Amount> unallocatedCredit) {

  /**
   * How far we go with it.
   *
   * @param creditLimit null if none was granted
   * @param deliveriesHeldSince null unless held
   * @param neverDun why it is never dunned; null if it may be
   */
  record Limits(Amount creditLimit, LocalDate deliveriesHeldSince, String neverDun) {}

  /** Amounts are texts: a JSON number may lose a cent on its way. */
  record Amount(String amount, String currency) {

    static Amount of(Money money) {
      return money == null
          ? null
          : new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
  }

  static CustomerView of(Customer customer, List<Money> unallocated) {
    CustomerDetails details = customer.details();
    return new CustomerView(
        details.number(),
        details.own(),
        details.home(),
        details.treatment(),
        new Limits(
            Amount.of(details.creditLimit()), customer.deliveriesHeldSince(), details.neverDun()),
        details.contacts(),
        unallocated.stream().map(Amount::of).toList());
  }
}
