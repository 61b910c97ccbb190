package io.cobranza.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in one currency, held at the currency's own number of decimals (ISO 4217). Adding
 * two currencies is an error: nothing here converts.
 *
 * @param amount exact; never more decimals than the currency has
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  /**
   * @throws ArithmeticException if the amount has more decimals than the currency
   */
  public Money {
    Objects.requireNonNull(currency, "currency");
    amount = amount.setScale(decimals(currency), RoundingMode.UNNECESSARY);
  }

  /** How many decimals an amount of this currency may have. */
  public static int decimals(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(sameCurrency(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(sameCurrency(other).amount), currency);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isAtLeast(Money other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(sameCurrency(other).amount);
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("%s is not %s".formatted(other.currency, currency));
    }
    return other;
  }

  /** For logs; people are shown amounts in their own language's format. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
