package io.cobranza.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.interest.InterestProperties.Preset;
import io.cobranza.interest.InterestProperties.Rule;
import io.cobranza.invoices.LateCharges.Claim;
import io.cobranza.invoices.LateCharges.Principal;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTermsTest {

  private static final List<Claim> ORDER = List.of(Claim.values());
  private static final Currency EURO = Currency.getInstance("EUR");

  private static CountryTerms terms(Map<LocalDate, BigDecimal> newer, Rule... rules) {
    InterestProperties properties = new InterestProperties(List.of(rules), ORDER, newer);
    return new CountryTerms(properties, new ReferenceRates(properties));
  }

  private static Rule eu(String country) {
    return new Rule(Set.of(country), Preset.EU, null, Map.of());
  }

  /** A year's interest on 36,500 euro is 365 times the rate: a day's is the rate itself. */
  private static BigDecimal rateOn(CountryTerms terms, LocalDate day) {
    Principal principal = new Principal(Money.of("36500.00", "EUR"), day.minusDays(1), List.of());
    return terms.of("ES", EURO).orElseThrow().interest(principal, day).amount();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-01,8.00", "2022-12-31,8.00", "2023-01-01,10.50", "2023-07-01,12.00",
    "2024-06-30,12.50", "2024-07-01,12.25", "2025-01-01,11.15", "2025-07-01,10.15",
    "2026-02-01,10.15"
  })
  void theDirectiveAddsEightPointsToTheRateOfTheHalfYear(LocalDate day, BigDecimal rate) {
    assertThat(rateOn(terms(Map.of(), eu("ES")), day)).isEqualByComparingTo(rate);
  }

  @Test
  void aHalfYearThatIsNotKnownGoesOnUntilItIsConfigured() {
    LocalDate future = LocalDate.of(2030, 9, 1);
    assertThat(rateOn(terms(Map.of(), eu("ES")), future)).isEqualByComparingTo("10.15");
    Map<LocalDate, BigDecimal> newer = Map.of(LocalDate.of(2030, 7, 1), new BigDecimal("3.00"));
    assertThat(rateOn(terms(newer, eu("ES")), future)).isEqualByComparingTo("11.00");
  }

  @Test
  void theCompensationOfTheDirectiveIsFortyEuroAndOnlyInEuro() {
    CountryTerms terms = terms(Map.of(), eu("ES"));
    assertThat(terms.of("ES", EURO).orElseThrow().compensation())
        .isEqualTo(Money.of("40.00", "EUR"));
    assertThat(terms.of("ES", Currency.getInstance("SEK")).orElseThrow().compensation().isZero())
        .isTrue();
  }

  @Test
  void aCountryWithoutARuleIsNotCharged() {
    assertThat(terms(Map.of(), eu("ES")).of("FR", EURO)).isEmpty();
    assertThat(terms(Map.of(), eu("ES")).of(null, EURO)).isEmpty();
  }

  @Test
  void withoutRulesNothingIsEvenLookedUp() {
    assertThat(new ConfiguredLateCharges(terms(Map.of()), null).termsOf(List.of(new InvoiceId(1))))
        .isEmpty();
  }

  @Test
  void rulesThatContradictThemselvesDoNotStart() {
    assertThatThrownBy(() -> terms(Map.of(), eu("ES"), eu("ES"))).hasMessageContaining("ES");
    assertThatThrownBy(() -> new Rule(Set.of("ES"), Preset.EU, BigDecimal.TEN, Map.of()))
        .hasMessageContaining("either");
    assertThatThrownBy(() -> new InterestProperties(List.of(), List.of(Claim.PRINCIPAL), Map.of()))
        .hasMessageContaining("payment-order");
  }
}
