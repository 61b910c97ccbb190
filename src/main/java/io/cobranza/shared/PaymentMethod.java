package io.cobranza.shared;

import java.util.Arrays;

/** How a payment came. */
public enum PaymentMethod {
  BANK_TRANSFER,
  CHEQUE,
  DIRECT_DEBIT,
  CASH,
  CARD;

  /**
   * @param word null or blank if nobody says
   * @return null if nobody says
   * @throws Refused if it is none of ours
   */
  public static PaymentMethod of(String word) {
    return FieldRules.optionalText("method", word, FieldRules.IDENTIFIER)
        .map(PaymentMethod::known)
        .orElse(null);
  }

  private static PaymentMethod known(String word) {
    return Arrays.stream(values())
        .filter(method -> method.name().equals(word))
        .findFirst()
        .orElseThrow(() -> Refused.invalid("method", "payment.unknownMethod", word));
  }

  /** As the database keeps it; null for null. */
  public static PaymentMethod kept(String word) {
    return word == null ? null : valueOf(word);
  }

  /** Null for null. */
  public static String word(PaymentMethod method) {
    return method == null ? null : method.name();
  }
}
