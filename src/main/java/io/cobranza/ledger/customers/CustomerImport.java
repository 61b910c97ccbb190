package io.cobranza.ledger.customers;

import io.cobranza.ledger.ledgerimport.ImportBatch;
import io.cobranza.ledger.ledgerimport.ImportField;
import io.cobranza.ledger.ledgerimport.ImportRow;
import io.cobranza.ledger.ledgerimport.ImportTarget;
import io.cobranza.ledger.ledgerimport.RowOutcome;
import io.cobranza.shared.FieldRules;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Customers by file: one row each, with a contact of each purpose. */
@Component
class CustomerImport implements ImportTarget {

  private static final List<String> CONTACT = List.of("Name", "Email", "Phone");

  private final CustomerRegister register;

  CustomerImport(CustomerRegister register) {
    this.register = register;
  }

  @Override
  public String kind() {
    return "customers";
  }

  @Override
  public List<ImportField> fields() {
    List<ImportField> fields =
        new ArrayList<>(List.of(ImportField.required("number"), ImportField.required("name")));
    for (String field :
        List.of(
            "email",
            "phone",
            "language",
            "country",
            "zone",
            "segment",
            "paperworkTrouble",
            "directDebit",
            "salesRep",
            "creditLimit",
            "creditCurrency",
            "neverDun")) {
      fields.add(ImportField.optional(field));
    }
    for (ContactPurpose purpose : ContactPurpose.OF_THE_ERP) {
      CONTACT.forEach(detail -> fields.add(ImportField.optional(prefix(purpose) + detail)));
    }
    return fields;
  }

  @Override
  public List<RowOutcome> take(ImportBatch batch) {
    List<RowOutcome> outcomes = new ArrayList<>();
    Map<ImportRow, CustomerDetails> good = batch.read(this::details, outcomes);
    Iterator<Boolean> news = register.follow(good.values()).iterator();
    good.keySet()
        .forEach(
            row ->
                outcomes.add(news.next() ? RowOutcome.accepted(row) : RowOutcome.duplicate(row)));
    return outcomes;
  }

  private CustomerDetails details(ImportRow row) {
    return new CustomerDetails(
        FieldRules.text("number", row.text("number"), FieldRules.IDENTIFIER),
        ContactCard.checked(row.text("name"), row.text("email"), row.text("phone"), field -> field),
        Home.checked(
            row.text("language"),
            row.text("country"),
            row.text("zone"),
            register.defaultLanguage()),
        Treatment.checked(
            row.text("segment"),
            row.flag("paperworkTrouble"),
            row.flag("directDebit"),
            row.text("salesRep")),
        FieldRules.optionalMoney(
                "creditLimit",
                row.amount("creditLimit"),
                "creditCurrency",
                row.text("creditCurrency"))
            .orElse(null),
        FieldRules.optionalText("neverDun", row.text("neverDun"), FieldRules.NAME).orElse(null),
        contacts(row));
  }

  private static List<Contact> contacts(ImportRow row) {
    List<Contact> contacts = new ArrayList<>();
    for (ContactPurpose purpose : ContactPurpose.OF_THE_ERP) {
      String prefix = prefix(purpose);
      ContactRequest told =
          new ContactRequest(
              purpose.name(),
              row.text(prefix + "Name"),
              row.text(prefix + "Email"),
              row.text(prefix + "Phone"));
      if (!told.isEmpty()) {
        contacts.add(told.checked(field -> prefix + capitalized(field)));
      }
    }
    return contacts;
  }

  private static String prefix(ContactPurpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT);
  }

  private static String capitalized(String field) {
    return Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }
}
