package io.cobranza.shared;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules every value from outside obeys, by JSON as by file. Each answers the value, cleaned, or
 * throws {@link Refused} naming the field.
 */
public final class FieldRules {

  /** A number, a reference, an address of mail: one line, exactly as told. */
  public static final Kind IDENTIFIER = Kind.IDENTIFIER;

  /** One line; what was told in several becomes one. */
  public static final Kind NAME = Kind.NAME;

  /** What people write, in as many lines as they like. */
  public static final Kind TEXT = Kind.TEXT;

  /** How long a text may be, and what it may hold. */
  public enum Kind {
    IDENTIFIER(100),
    NAME(255),
    TEXT(4000);

    private final int longest;

    Kind(int longest) {
      this.longest = longest;
    }

    private String cleaned(String value) {
      return this == NAME ? value.strip().replaceAll("[\\t\\r\\n]+", " ") : value.strip();
    }

    private boolean canBeRead(String text) {
      Pattern never = this == TEXT ? OF_NO_TEXT : OF_NO_LINE;
      return !never.matcher(text).find() && !TURNING.matcher(text).find();
    }
  }

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** Can stand in no line: a letter's head, a file's cell and a list show it as one. */
  private static final Pattern OF_NO_LINE = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}]");

  /** Let a text be read in another order than it is written. */
  private static final Pattern TURNING =
      Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  /** What a text of several lines has none of. */
  private static final Pattern OF_NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

  /** DECIMAL(19,4) keeps fifteen digits before the point. */
  private static final int INTEGER_DIGITS = 15;

  private FieldRules() {}

  /**
   * A text that must be there, without the blanks around it. Counted in characters as people do.
   */
  public static String text(String field, String value, Kind kind) {
    return optionalText(field, value, kind)
        .orElseThrow(() -> Refused.invalid(field, "field.required"));
  }

  /** For words that only some are allowed of, and numbers. */
  public static <T> T required(String field, T value) {
    if (value == null) {
      throw Refused.invalid(field, "field.required");
    }
    return value;
  }

  /** As {@link #text}; null and blank are the same: nothing. */
  public static Optional<String> optionalText(String field, String value, Kind kind) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    String text = kind.cleaned(value);
    if (text.codePointCount(0, text.length()) > kind.longest) {
      throw Refused.invalid(field, "field.tooLong", kind.longest);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw Refused.invalid(field, "field.brokenText");
    }
    if (!kind.canBeRead(text)) {
      throw Refused.invalid(field, "field.controlCharacter");
    }
    return Optional.of(text);
  }

  public static LocalDate date(String field, LocalDate value) {
    return optionalDate(field, value).orElseThrow(() -> Refused.invalid(field, "field.required"));
  }

  /** Years outside 1990 to 2100 are typing errors ("0026"), not business. */
  public static Optional<LocalDate> optionalDate(String field, LocalDate value) {
    if (value != null && (value.getYear() < FIRST_YEAR || value.getYear() > LAST_YEAR)) {
      throw Refused.invalid(
          field, "field.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
    }
    return Optional.ofNullable(value);
  }

  /** An amount above zero with no more decimals than its currency has. */
  public static Money money(
      String field, BigDecimal amount, String currencyField, String currency) {
    if (amount == null) {
      throw Refused.invalid(field, "field.required");
    }
    Currency unit = currency(currencyField, currency);
    if (amount.signum() <= 0) {
      throw Refused.invalid(field, "field.amount.positive");
    }
    // Before any arithmetic: 1e999999999 is a short text and an enormous number.
    if ((long) amount.precision() - amount.scale() > INTEGER_DIGITS) {
      throw Refused.invalid(field, "field.amount.tooLarge");
    }
    if (amount.stripTrailingZeros().scale() > unit.getDefaultFractionDigits()) {
      throw Refused.invalid(
          field, "field.amount.decimals", unit.getCurrencyCode(), unit.getDefaultFractionDigits());
    }
    return new Money(amount, unit);
  }

  /** As {@link #money}; neither an amount nor a currency is nothing. */
  public static Optional<Money> optionalMoney(
      String field, BigDecimal amount, String currencyField, String currency) {
    return amount == null && currency == null
        ? Optional.empty()
        : Optional.of(money(field, amount, currencyField, currency));
  }

  /** An ISO 4217 currency in which one can pay, in capitals. */
  public static Currency currency(String field, String value) {
    String code = text(field, value, TEXT);
    try {
      Currency currency = Currency.getInstance(code);
      if (currency.getDefaultFractionDigits() >= 0) {
        return currency;
      }
    } catch (IllegalArgumentException notIso) {
      throw Refused.invalid(field, "field.currency", code);
    }
    throw Refused.invalid(field, "field.currency", code);
  }
}
