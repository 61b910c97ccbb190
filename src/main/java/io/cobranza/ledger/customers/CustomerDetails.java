package io.cobranza.ledger.customers;

import io.cobranza.shared.Money;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What an ERP tells of a customer, checked. Two that are equal say the same.
 *
 * @param neverDun why it is never dunned; null if it may be
 * @param contacts by purpose, at most one each
 */
record CustomerDetails(
    String number,
    String name,
    String email,
    String phone,
    Locale language,
    String country,
    ZoneId zone,
    String segment,
    boolean paperworkTrouble,
    String salesRep,
    Money creditLimit,
    String neverDun,
    List<Contact> contacts) {

  CustomerDetails withContacts(List<Contact> told) {
    return new CustomerDetails(
        number,
        name,
        email,
        phone,
        language,
        country,
        zone,
        segment,
        paperworkTrouble,
        salesRep,
        creditLimit,
        neverDun,
        told);
  }
}
