package io.cobranza.ledger.customers;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A customer as JSON tells it, unchecked.
 *
 * @param language {@code es} or {@code en}; the company's own if absent
 * @param zone a name such as {@code America/Bogota}; the company's own if absent
 * @param creditLimit with {@code creditCurrency}, or neither
 * @param neverDun why it is never to be dunned, such as that it is a sister company; absent if it
 *     may be
 */
record CustomerRequest(
    String number,
    String name,
    String email,
    String phone,
    String language,
    String country,
    String zone,
    String segment,
    boolean paperworkTrouble,
    boolean directDebit,
    String salesRep,
    BigDecimal creditLimit,
    String creditCurrency,
    String neverDun,
    List<ContactRequest> contacts) {

  CustomerDetails checked(Locale companyLanguage) {
    return new CustomerDetails(
        FieldRules.text("number", number, FieldRules.IDENTIFIER),
        ContactCard.checked(name, email, phone, field -> field),
        Home.checked(language, country, zone, companyLanguage),
        Treatment.checked(segment, paperworkTrouble, directDebit, salesRep),
        FieldRules.optionalMoney("creditLimit", creditLimit, "creditCurrency", creditCurrency)
            .orElse(null),
        FieldRules.optionalText("neverDun", neverDun, FieldRules.NAME).orElse(null),
        checkedContacts());
  }

  private List<Contact> checkedContacts() {
    List<Contact> checked = new ArrayList<>();
    List<ContactRequest> told = contacts == null ? List.of() : contacts;
    for (int i = 0; i < told.size(); i++) {
      String place = "contacts[" + i + "]";
      if (told.get(i) == null) {
        throw Refused.invalid(place, "field.required");
      }
      Contact contact = told.get(i).checked(field -> place + "." + field);
      if (checked.stream().anyMatch(other -> other.purpose() == contact.purpose())) {
        throw Refused.invalid(place + ".purpose", "customer.purposeTwice", contact.purpose());
      }
      checked.add(contact);
    }
    checked.sort(Comparator.comparing(Contact::purpose));
    return checked;
  }
}
