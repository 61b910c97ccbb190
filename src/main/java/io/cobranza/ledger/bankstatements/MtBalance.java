package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A balance as MT94x writes it: {@code C260131EUR1234,56}. */
record MtBalance(Money amount) {

  private static final Pattern FORM = Pattern.compile("([CD])\\d{6}([A-Z]{3})([0-9,]+)");

  /** Null for null. */
  static MtBalance of(String told) {
    if (told == null) {
      return null;
    }
    Matcher parts = FORM.matcher(told);
    if (!parts.matches()) {
      throw Refused.invalid("file", "bankstatements.amount", Told.shortened(told));
    }
    Money amount = Told.amount(parts.group(3), parts.group(2));
    return new MtBalance(
        parts.group(1).equals("C") ? amount : Money.zero(amount.currency()).minus(amount));
  }
}
