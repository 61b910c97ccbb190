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
  private String salesRep;
  private BigDecimal creditLimit;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency creditCurrency;

  /** Why; null if it may be dunned. */
  private String neverDun;

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
    name = details.name();
    email = details.email();
    phone = details.phone();
    language = details.language();
    country = details.country();
    zone = details.zone();
    segment = details.segment();
    paperworkTrouble = details.paperworkTrouble();
    salesRep = details.salesRep();
    creditLimit = details.creditLimit() == null ? null : details.creditLimit().amount();
    creditCurrency = details.creditLimit() == null ? null : details.creditLimit().currency();
    neverDun = details.neverDun();
    keep(details.contacts());
    return true;
  }

  private void keep(List<Contact> told) {
    Map<ContactPurpose, ContactCard> cards = new TreeMap<>();
    told.forEach(c -> cards.put(c.purpose(), new ContactCard(c.name(), c.email(), c.phone())));
    // The ERP does not know whom our collectors found.
    contacts.keySet().removeIf(each -> each != ContactPurpose.FOUND && !cards.containsKey(each));
    contacts.putAll(cards);
  }

  CustomerDetails details() {
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
        creditLimit(),
        neverDun,
        contactsByPurpose().stream()
            .filter(each -> each.purpose() != ContactPurpose.FOUND)
            .toList());
  }

  void nameContact(Contact found) {
    contacts.put(found.purpose(), new ContactCard(found.name(), found.email(), found.phone()));
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

  boolean mayBeDunned() {
    return neverDun == null;
  }

  CustomerId id() {
    return new CustomerId(id);
  }

  CustomerFacts facts(ZoneId companyZone) {
    return new CustomerFacts(
        new CustomerId(id),
        number,
        name,
        language,
        country,
        zone == null ? companyZone : zone,
        segment,
        paperworkTrouble,
        whoPays(ContactCard::email, email),
        whoPays(ContactCard::phone, phone),
        whoPays(ContactCard::name, name),
        salesRep,
        creditLimit(),
        deliveriesHeldSince != null,
        neverDun,
        contactsByPurpose());
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

  private Money creditLimit() {
    return creditLimit == null ? null : new Money(creditLimit, creditCurrency);
  }

  private List<Contact> contactsByPurpose() {
    return new TreeMap<>(contacts)
        .entrySet().stream()
            .map(
                entry ->
                    new Contact(
                        entry.getKey(),
                        entry.getValue().name(),
                        entry.getValue().email(),
                        entry.getValue().phone()))
            .toList();
  }

  String number() {
    return number;
  }
}
