package io.cobranza.ledger.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.ledger.interest.InterestProperties.Preset;
import io.cobranza.ledger.interest.InterestProperties.Rule;
import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

@Tag("unit")
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
  void aRateOfOnesOwnIsTheSameInEveryHalfYear() {
    CountryTerms terms =
        terms(Map.of(), new Rule(Set.of("ES"), null, new BigDecimal("12"), Map.of()));
    assertThat(rateOn(terms, LocalDate.of(2020, 3, 1))).isEqualByComparingTo("12");
    assertThat(rateOn(terms, LocalDate.of(2024, 9, 1))).isEqualByComparingTo("12");
    assertThat(terms.of("ES", EURO).orElseThrow().compensation().isZero()).isTrue();
  }

  @Test
  void withoutRulesNothingIsEvenLookedUp() {
    assertThat(terms(Map.of(), eu("ES")).isEmpty()).isFalse();
    assertThat(new ConfiguredLateCharges(terms(Map.of()), null).termsOf(List.of(new InvoiceId(1))))
        .isEmpty();
  }

  @Test
  void theyAreReadFromTheConfiguration() {
    Map<String, String> told =
        Map.of(
            "cobranza.interest.rules[0].countries", "ES,DE",
            "cobranza.interest.rules[0].preset", "EU",
            "cobranza.interest.rules[1].countries", "MX",
            "cobranza.interest.rules[1].yearly-rate", "12",
            "cobranza.interest.rules[1].compensation.MXN", "500",
            "cobranza.interest.payment-order", "PRINCIPAL,INTEREST,COMPENSATION",
            "cobranza.interest.reference-rates[2030-07-01]", "3.00");
    InterestProperties read =
        new Binder(
                List.of(new MapConfigurationPropertySource(told)),
                null,
                ApplicationConversionService.getSharedInstance())
            .bind("cobranza.interest", InterestProperties.class)
            .get();
    CountryTerms terms = new CountryTerms(read, new ReferenceRates(read));

    assertThat(rateOn(terms, LocalDate.of(2030, 9, 1))).isEqualByComparingTo("11.00");
    assertThat(terms.of("MX", Currency.getInstance("MXN")).orElseThrow().compensation())
        .isEqualTo(Money.of("500.00", "MXN"));
    assertThat(terms.of("DE", EURO).orElseThrow().paymentOrder())
        .containsExactly(Claim.PRINCIPAL, Claim.INTEREST, Claim.COMPENSATION);
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
