package io.cobranza.ledger.invoices;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What was agreed for those who pay promptly.
 *
 * @param percent of what is invoiced and not credited
 * @param until the last day on which it may be deducted
 */
public record Discount(BigDecimal percent, LocalDate until) {

  private static final int DECIMALS = 2;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public Discount {
    percent = percent.setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }

  /**
   * @return null if neither is told
   * @throws Refused if only one of them is, or one makes no sense
   */
  static Discount of(BigDecimal percent, LocalDate until) {
    if (percent == null && until == null) {
      return null;
    }
    BigDecimal told = FieldRules.required("discountPercent", percent);
    if (told.signum() <= 0
        || told.compareTo(WHOLE) >= 0
        || told.stripTrailingZeros().scale() > DECIMALS) {
      throw Refused.invalid("discountPercent", "invoice.discountPercent");
    }
    return new Discount(told, FieldRules.date("discountUntil", until));
  }

  /** Of that amount, as its currency is counted. */
  public Money of(Money amount) {
    return new Money(
        amount
            .amount()
            .multiply(percent)
            .divide(WHOLE, Money.decimals(amount.currency()), RoundingMode.HALF_UP),
        amount.currency());
  }

  /** As it counts when some days are let pass. */
  Discount withGrace(int days) {
    return new Discount(percent, until.plusDays(days));
  }
}
