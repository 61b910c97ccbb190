package io.cobranza.ledger.customers;

import io.cobranza.shared.Money;
import java.util.List;

/**
 * What an ERP tells of a customer, checked. Two that are equal say the same.
 *
 * @param own the customer's own name and how to reach it
 * @param home without a zone where it told none
 * @param creditLimit null if none was granted
 * @param neverDun why it is never dunned; null if it may be
 * @param contacts by purpose, at most one each
 */
record CustomerDetails(
    String number,
    ContactCard own,
    Home home,
    Treatment treatment,
    Money creditLimit,
    String neverDun,
    List<Contact> contacts) {}
