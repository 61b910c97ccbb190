package io.cobranza.ledger.customers;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import jakarta.persistence.Embeddable;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Whom to ask for, and how to reach them.
 *
 * @param name never null
 * @param email null if unknown
 * @param phone as people dial it; null if unknown
 */
@Embeddable
public record ContactCard(String name, String email, String phone) {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  /**
   * @param fieldName how whoever tells it calls each of its fields
   */
  static ContactCard checked(
      String name, String email, String phone, UnaryOperator<String> fieldName) {
    return new ContactCard(
        FieldRules.text(fieldName.apply("name"), name, FieldRules.NAME),
        checkedEmail(fieldName.apply("email"), email),
        FieldRules.optionalText(fieldName.apply("phone"), phone, FieldRules.IDENTIFIER)
            .orElse(null));
  }

  private static String checkedEmail(String field, String value) {
    String email = FieldRules.optionalText(field, value, FieldRules.NAME).orElse(null);
    if (email != null && !EMAIL.matcher(email).matches()) {
      throw Refused.invalid(field, "customer.email", email);
    }
    return email;
  }
}
