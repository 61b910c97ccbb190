package io.cobranza.ledger.customers;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A contact as an ERP tells it, unchecked. */
record ContactRequest(String purpose, String name, String email, String phone) {

  boolean isEmpty() {
    return name == null && email == null && phone == null;
  }

  /**
   * @param fieldName how the request calls each of its fields
   */
  Contact checked(UnaryOperator<String> fieldName) {
    return Contact.of(
        purpose(fieldName.apply("purpose")), ContactCard.checked(name, email, phone, fieldName));
  }

  private ContactPurpose purpose(String field) {
    String told = FieldRules.text(field, purpose, FieldRules.IDENTIFIER).toUpperCase(Locale.ROOT);
    for (ContactPurpose known : ContactPurpose.OF_THE_ERP) {
      if (known.name().equals(told)) {
        return known;
      }
    }
    throw Refused.invalid(field, "customer.purpose", purpose);
  }
}
