package io.cobranza.ledger.customers;

/**
 * A person or desk at the customer; one per purpose.
 *
 * @param name never null
 * @param email null if unknown
 * @param phone as people dial it; null if unknown
 */
public record Contact(ContactPurpose purpose, String name, String email, String phone) {

  static Contact of(ContactPurpose purpose, ContactCard card) {
    return new Contact(purpose, card.name(), card.email(), card.phone());
  }

  ContactCard card() {
    return new ContactCard(name, email, phone);
  }
}
