package io.cobranza.desk.answers;

import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Function;

/** What was sent with a form, by field, well formed as the form asks for it. */
public class Answers {

  private final Function<String, Object> sent;

  /**
   * @param sent gives null where nothing was sent
   */
  public Answers(Function<String, Object> sent) {
    this.sent = sent;
  }

  /** Null where nothing was sent. */
  public final String text(String field) {
    Object value = sent.apply(field);
    return value == null || value.toString().isBlank() ? null : value.toString();
  }

  /**
   * @throws NullPointerException where nothing was sent
   */
  public final <E extends Enum<E>> E choice(String field, Class<E> type) {
    return Enum.valueOf(type, text(field));
  }

  /** Null where nothing was sent. Forms send ISO 8601 days. */
  public final LocalDate day(String field) {
    String value = text(field);
    return value == null ? null : LocalDate.parse(value);
  }

  /** In the currency of the invoice, which no form says; null where nothing was sent. */
  public final BigDecimal amount(String field) {
    String value = text(field);
    return value == null ? null : new BigDecimal(value);
  }

  /** Null where nothing was sent. */
  public final Money money(String field, Currency currency) {
    BigDecimal amount = amount(field);
    return amount == null ? null : new Money(amount, currency);
  }
}
