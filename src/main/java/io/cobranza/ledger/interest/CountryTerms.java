package io.cobranza.ledger.interest;

import io.cobranza.ledger.interest.InterestProperties.Preset;
import io.cobranza.ledger.interest.InterestProperties.Rule;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The terms of each country that has a rule. */
@Component
class CountryTerms {

  private static final BigDecimal EU_POINTS = new BigDecimal("8");
  private static final Map<String, BigDecimal> EU_COMPENSATION =
      Map.of("EUR", new BigDecimal("40"));

  private final Map<String, Rule> rules = new HashMap<>();
  private final ReferenceRates reference;
  private final InterestProperties properties;

  CountryTerms(InterestProperties properties, ReferenceRates reference) {
    this.properties = properties;
    this.reference = reference;
    properties.rules().forEach(this::learn);
  }

  private void learn(Rule rule) {
    for (String country : rule.countries()) {
      if (rules.put(country, rule) != null) {
        throw new IllegalArgumentException("Two rules of cobranza.interest name " + country);
      }
    }
  }

  /** Whether no country has a rule. */
  boolean isEmpty() {
    return rules.isEmpty();
  }

  /**
   * @param country null if the customer's is unknown: then nothing is charged
   */
  Optional<LateTerms> of(String country, Currency currency) {
    return Optional.ofNullable(country == null ? null : rules.get(country))
        .map(rule -> terms(rule, currency));
  }

  private LateTerms terms(Rule rule, Currency currency) {
    YearlyRate rate =
        rule.preset() == Preset.EU
            ? day -> reference.inForceOn(day).add(EU_POINTS)
            : day -> rule.yearlyRate();
    return new LateTerms(
        new SimpleInterest(rate),
        compensation(rule, currency),
        List.copyOf(properties.paymentOrder()));
  }

  private static Money compensation(Rule rule, Currency currency) {
    Map<String, BigDecimal> sums =
        rule.preset() == Preset.EU && rule.compensation().isEmpty()
            ? EU_COMPENSATION
            : rule.compensation();
    return new Money(sums.getOrDefault(currency.getCurrencyCode(), BigDecimal.ZERO), currency);
  }
}
