package io.cobranza.ledger.customers;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A debtor. Its master data follow the ERP; whether it is still delivered to is our own matter. */
@Entity
class Customer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String number;
  private String name;
  private String email;
  private String phone;
  private Locale language;
  private String country;
  private ZoneId zone;
  private String segment;
  private boolean paperworkTrouble;
  private boolean directDebit;
  private String salesRep;
  private BigDecimal creditLimit;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency creditCurrency;

  /** Why; null if it may be dunned. */
  private String neverDun;

  /** When that mark, or the one of direct debit, was taken off; null if it never had one. */
  private LocalDate dunnedSince;

  private LocalDate deliveriesHeldSince;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "customer_contact", joinColumns = @JoinColumn(name = "customer_id"))
  @MapKeyColumn(name = "purpose")
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
  private Map<ContactPurpose, ContactCard> contacts = new TreeMap<>();

  protected Customer() {}

  Customer(CustomerDetails details) {
    follow(details);
  }

  /** Takes over what the ERP tells; answers whether anything is new. */
  boolean follow(CustomerDetails details) {
    if (number != null && details.equals(details())) {
      return false;
    }
    number = details.number();
    name = details.own().name();
    email = details.own().email();
    phone = details.own().phone();
    language = details.home().language();
    country = details.home().country();
    zone = details.home().zone();
    segment = details.treatment().segment();
    paperworkTrouble = details.treatment().paperworkTrouble();
    directDebit = details.treatment().directDebit();
    salesRep = details.treatment().salesRep();
    creditLimit = details.creditLimit() == null ? null : details.creditLimit().amount();
    creditCurrency = details.creditLimit() == null ? null : details.creditLimit().currency();
    neverDun = details.neverDun();
    keep(details.contacts());
    return true;
  }

  private void keep(List<Contact> told) {
    Map<ContactPurpose, ContactCard> cards = new TreeMap<>();
    told.forEach(each -> cards.put(each.purpose(), each.card()));
    // The ERP does not know whom our collectors found.
    contacts.keySet().removeIf(each -> each != ContactPurpose.FOUND && !cards.containsKey(each));
    contacts.putAll(cards);
  }

  CustomerDetails details() {
    return new CustomerDetails(
        number,
        new ContactCard(name, email, phone),
        new Home(language, country, zone),
        treatment(),
        creditLimit(),
        neverDun,
        contactsOfTheErp());
  }

  void nameContact(Contact found) {
    contacts.put(found.purpose(), found.card());
  }

  /** A second hold keeps the day of the first. */
  void holdDeliveries(LocalDate since) {
    if (deliveriesHeldSince == null) {
      deliveriesHeldSince = since;
    }
  }

  void resumeDeliveries() {
    deliveriesHeldSince = null;
  }

  /** Null unless held. */
  LocalDate deliveriesHeldSince() {
    return deliveriesHeldSince;
  }

  void dunnedSince(LocalDate day) {
    dunnedSince = day;
  }

  boolean mayBeDunned() {
    return neverDun == null;
  }

  /** Whether somebody asks it for what is due: its bank is asked where it pays by debit. */
  boolean isAsked() {
    return mayBeDunned() && !directDebit;
  }

  CustomerId id() {
    return new CustomerId(id);
  }

  CustomerFacts facts(ZoneId companyZone) {
    return new CustomerFacts(
        new CustomerId(id),
        number,
        name,
        new Home(language, country, zone == null ? companyZone : zone),
        new ContactCard(
            whoPays(ContactCard::name, name),
            whoPays(ContactCard::email, email),
            whoPays(ContactCard::phone, phone)),
        treatment(),
        deliveriesHeldSince != null,
        neverDun);
  }

  private String whoPays(Function<ContactCard, String> detail, String own) {
    return Stream.of(ContactPurpose.FOUND, ContactPurpose.PAYMENTS)
        .map(contacts::get)
        .filter(Objects::nonNull)
        .map(detail)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(own);
  }

  private Treatment treatment() {
    return new Treatment(segment, paperworkTrouble, directDebit, salesRep);
  }

  private Money creditLimit() {
    return creditLimit == null ? null : new Money(creditLimit, creditCurrency);
  }

  private List<Contact> contactsOfTheErp() {
    return new TreeMap<>(contacts)
        .entrySet().stream()
            .filter(entry -> entry.getKey() != ContactPurpose.FOUND)
            .map(entry -> Contact.of(entry.getKey(), entry.getValue()))
            .toList();
  }

  String number() {
    return number;
  }
}
