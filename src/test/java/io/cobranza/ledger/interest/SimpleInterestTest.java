package io.cobranza.ledger.interest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.ledger.invoices.LateCharges.Reduction;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class SimpleInterestTest {

  private static final LocalDate DUE = LocalDate.of(2024, 1, 31);

  private static String interest(String amount, String percent, int days) {
    return interest(amount, "EUR", percent, days);
  }

  private static String interest(
      String amount, String currency, String percent, int days, Reduction... reductions) {
    Principal principal = new Principal(Money.of(amount, currency), DUE, List.of(reductions));
    return new SimpleInterest(day -> new BigDecimal(percent))
        .on(principal, DUE.plusDays(days))
        .amount()
        .toPlainString();
  }

  private static Reduction paid(int day, String amount) {
    return new Reduction(DUE.plusDays(day), Money.of(amount, "EUR"));
  }

  @Test
  void aHundredAtTenPercentForFifteenDaysIsFortyOneCents() {
    assertThat(interest("100.00", "10", 15)).isEqualTo("0.41");
  }

  @Test
  void fiveThousandAtTwelvePercentForNinetyDays() {
    assertThat(interest("5000.00", "12", 90)).isEqualTo("147.95");
  }

  @Test
  void theDueDateItselfBearsNone() {
    assertThat(interest("36500.00", "10", 0)).isEqualTo("0.00");
    assertThat(interest("36500.00", "10", 1)).isEqualTo("10.00");
    assertThat(interest("36500.00", "10", -5)).isEqualTo("0.00");
  }

  @Test
  void aLeapYearHas365DaysToo() {
    assertThat(interest("36500.00", "10", 366)).isEqualTo("3660.00");
  }

  @Test
  void itIsRoundedOnceAtTheEnd() {
    // 0.014 for the first ten days and as much for the next: rounded each it would be 0.02.
    assertThat(interest("5.11", "EUR", "10", 20, paid(10, "0.01"))).isEqualTo("0.03");
  }

  @Test
  void whatIsPaidBearsInterestUpToItsDay() {
    assertThat(interest("36500.00", "EUR", "10", 20, paid(15, "18250.00"))).isEqualTo("175.00");
    assertThat(interest("36500.00", "EUR", "10", 20, paid(-3, "18250.00"))).isEqualTo("100.00");
    assertThat(interest("36500.00", "EUR", "10", 20, paid(15, "36500.00"))).isEqualTo("150.00");
    assertThat(interest("36500.00", "EUR", "10", 20, paid(25, "18250.00"))).isEqualTo("200.00");
    assertThat(interest("36500.00", "EUR", "10", 20, paid(15, "18250.00"), paid(5, "10950.00")))
        .isEqualTo("130.00");
  }

  @Test
  void aCurrencyWithoutDecimalsIsRoundedToTheUnit() {
    assertThat(interest("10000", "JPY", "10", 15)).isEqualTo("41");
  }

  @Test
  void theRateChangesWithTheHalfYear() {
    Principal principal =
        new Principal(Money.of("36500.00", "EUR"), LocalDate.of(2024, 6, 20), List.of());
    SimpleInterest rule =
        new SimpleInterest(day -> new BigDecimal(day.getMonthValue() < 7 ? "10" : "20"));

    assertThat(rule.on(principal, LocalDate.of(2024, 6, 30)).amount()).isEqualByComparingTo("100");
    assertThat(rule.on(principal, LocalDate.of(2024, 7, 5)).amount()).isEqualByComparingTo("200");
    assertThat(rule.on(principal, LocalDate.of(2025, 1, 1)).amount()).isEqualByComparingTo("3790");
  }
}
