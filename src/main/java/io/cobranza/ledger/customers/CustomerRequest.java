package io.cobranza.ledger.customers;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A customer as an ERP tells it, unchecked.
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
    String salesRep,
    BigDecimal creditLimit,
    String creditCurrency,
    String neverDun,
    List<ContactRequest> contacts) {

  static final String SEGMENT = "standard";

  private static final Set<String> LANGUAGES = Set.of("en", "es");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  CustomerDetails checked(Locale companyLanguage) {
    return new CustomerDetails(
        FieldRules.text("number", number, FieldRules.IDENTIFIER),
        FieldRules.text("name", name, FieldRules.NAME),
        email("email", email),
        optional("phone", phone),
        checkedLanguage(companyLanguage),
        oneOf(COUNTRIES, "country", country, "customer.country"),
        checkedZone(),
        FieldRules.optionalText("segment", segment, FieldRules.IDENTIFIER).orElse(SEGMENT),
        paperworkTrouble,
        optional("salesRep", salesRep),
        checkedCredit(),
        FieldRules.optionalText("neverDun", neverDun, FieldRules.NAME).orElse(null),
        checkedContacts());
  }

  static String email(String field, String value) {
    String email = FieldRules.optionalText(field, value, FieldRules.NAME).orElse(null);
    if (email != null && !EMAIL.matcher(email).matches()) {
      throw Refused.invalid(field, "customer.email", email);
    }
    return email;
  }

  private static String optional(String field, String value) {
    return FieldRules.optionalText(field, value, FieldRules.IDENTIFIER).orElse(null);
  }

  private static String oneOf(Set<String> known, String field, String value, String messageKey) {
    String told = optional(field, value);
    if (told != null && !known.contains(told)) {
      throw Refused.invalid(field, messageKey, told);
    }
    return told;
  }

  private Locale checkedLanguage(Locale companyLanguage) {
    String told = oneOf(LANGUAGES, "language", language, "customer.language");
    return Locale.forLanguageTag(told == null ? companyLanguage.getLanguage() : told);
  }

  private ZoneId checkedZone() {
    String told = optional("zone", zone);
    try {
      return told == null ? null : ZoneId.of(told);
    } catch (DateTimeException e) {
      throw Refused.invalid("zone", "customer.zone", told);
    }
  }

  private Money checkedCredit() {
    return creditLimit == null && creditCurrency == null
        ? null
        : FieldRules.money("creditLimit", creditLimit, "creditCurrency", creditCurrency);
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
