package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;

/** What a bank wrote, cleaned; each answers null for nothing, or refuses what cannot be read. */
final class Told {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s]+");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(?:[.,]\\d{0,6})?");

  /** How banks say that there is none. */
  private static final Set<String> NOTHING =
      Set.of("NOTPROVIDED", "NOT PROVIDED", "NONREF", "NOREF");

  private Told() {}

  /** A reference: one line, or nothing where the bank only fills the field. */
  static String reference(String told) {
    String one = line(told, FieldRules.IDENTIFIER);
    return one == null || NOTHING.contains(one.toUpperCase(java.util.Locale.ROOT)) ? null : one;
  }

  static String name(String told) {
    return line(told, FieldRules.NAME);
  }

  static String text(String told) {
    return line(told, FieldRules.TEXT);
  }

  /** Banks print accounts in groups. */
  static String account(String told) {
    String one = reference(told);
    return one == null ? null : one.replace(" ", "");
  }

  private static String line(String told, FieldRules.Kind kind) {
    return told == null
        ? null
        : FieldRules.optionalText("file", BLANKS.matcher(told).replaceAll(" "), kind).orElse(null);
  }

  /** A day as ISO 8601 writes it, alone or before a time of day. */
  static LocalDate day(String told) {
    if (told == null || told.isBlank()) {
      return null;
    }
    String text = told.strip();
    try {
      return FieldRules.date(
          "file", LocalDate.parse(text.substring(0, Math.min(text.length(), 10))));
    } catch (DateTimeParseException e) {
      throw Refused.invalid("file", "bankstatements.day", shortened(text));
    }
  }

  /** An amount without sign, written with point or comma. */
  static Money amount(String told, String currencyCode) {
    Currency currency = FieldRules.currency("file", currencyCode);
    String text = told == null ? "" : told.strip();
    if (!AMOUNT.matcher(text).matches()) {
      throw Refused.invalid("file", "bankstatements.amount", shortened(text));
    }
    BigDecimal amount = new BigDecimal(text.replace(',', '.'));
    if (amount.stripTrailingZeros().scale() > Money.decimals(currency)) {
      throw Refused.invalid(
          "file", "field.amount.decimals", currency.getCurrencyCode(), Money.decimals(currency));
    }
    return new Money(amount, currency);
  }

  /** Enough of it to be found in the file. */
  static String shortened(String told) {
    String text = BLANKS.matcher(told).replaceAll(" ");
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
