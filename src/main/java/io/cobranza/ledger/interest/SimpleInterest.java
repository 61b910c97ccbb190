package io.cobranza.ledger.interest;

import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.ledger.invoices.LateCharges.Reduction;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Simple interest by actual days and a year of 365, from the day after the due date. Days times
 * amount times percent are summed up exactly and rounded once, half up, at the end.
 */
final class SimpleInterest {

  private static final BigDecimal PERCENT_OF_A_YEAR = BigDecimal.valueOf(36_500);

  private final YearlyRate rate;

  SimpleInterest(YearlyRate rate) {
    this.rate = rate;
  }

  /**
   * @param until the last day that bears interest
   */
  Money on(Principal principal, LocalDate until) {
    BigDecimal owed = principal.amount().amount();
    BigDecimal sum = BigDecimal.ZERO;
    LocalDate done = principal.dueOn();
    Iterator<Reduction> reductions = inOrder(principal.reductions()).iterator();
    while (reductions.hasNext() && owed.signum() > 0) {
      Reduction reduction = reductions.next();
      LocalDate end = earlier(reduction.on(), until);
      if (end.isAfter(done)) {
        sum = sum.add(between(done, end, owed));
        done = end;
      }
      // What comes after that day belongs to a later account.
      owed = reduction.on().isAfter(until) ? owed : owed.subtract(reduction.amount().amount());
    }
    if (until.isAfter(done) && owed.signum() > 0) {
      sum = sum.add(between(done, until, owed));
    }
    int digits = principal.amount().currency().getDefaultFractionDigits();
    return new Money(
        sum.divide(PERCENT_OF_A_YEAR, digits, RoundingMode.HALF_UP), principal.amount().currency());
  }

  /** The exact product for the days after the first up to and including the last. */
  private BigDecimal between(LocalDate first, LocalDate last, BigDecimal owed) {
    BigDecimal sum = BigDecimal.ZERO;
    LocalDate done = first;
    while (done.isBefore(last)) {
      LocalDate end = earlier(lastOfHalfYear(done.plusDays(1)), last);
      BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(done, end));
      sum = sum.add(owed.multiply(days).multiply(rate.inForceOn(end)));
      done = end;
    }
    return sum;
  }

  private static LocalDate lastOfHalfYear(LocalDate day) {
    return day.getMonth().compareTo(Month.JULY) < 0
        ? LocalDate.of(day.getYear(), Month.JUNE, 30)
        : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static List<Reduction> inOrder(List<Reduction> reductions) {
    return reductions.stream().sorted(Comparator.comparing(Reduction::on)).toList();
  }
}
