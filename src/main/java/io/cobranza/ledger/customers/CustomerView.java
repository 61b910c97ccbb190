package io.cobranza.ledger.customers;

import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer as the API shows it. Amounts are texts: a JSON number may lose a cent on its way.
 *
 * @param neverDun why it is never dunned; null if it may be
 * @param unallocatedCredit what it paid or was credited beyond its invoices, per currency
 */
record CustomerView(
    String number,
    String name,
    String email,
    String phone,
    String language,
    String country,
    String zone,
    String segment,
    boolean paperworkTrouble,
    String salesRep,
    Amount creditLimit,
    LocalDate deliveriesHeldSince,
    String neverDun,
    List<Contact> contacts,
    List<Amount> unallocatedCredit) {

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
        details.name(),
        details.email(),
        details.phone(),
        details.language().getLanguage(),
        details.country(),
        details.zone() == null ? null : details.zone().getId(),
        details.segment(),
        details.paperworkTrouble(),
        details.salesRep(),
        Amount.of(details.creditLimit()),
        customer.deliveriesHeldSince(),
        details.neverDun(),
        details.contacts(),
        unallocated.stream().map(Amount::of).toList());
  }
}
