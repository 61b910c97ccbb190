package io.cobranza.ledger.interest;

import io.cobranza.ledger.invoices.LateCharges.Claim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What late payment costs. Nothing is charged without rules.
 *
 * @param rules a country may stand in one of them
 * @param paymentOrder what a payment goes to first, second and third
 * @param referenceRates by the first day of a half-year, in percent a year; adds to and replaces
 *     the European Central Bank's that come with the application
 */
@ConfigurationProperties("cobranza.interest")
record InterestProperties(
    @DefaultValue List<Rule> rules,
    @DefaultValue({"COMPENSATION", "INTEREST", "PRINCIPAL"}) List<Claim> paymentOrder,
    @DefaultValue Map<LocalDate, BigDecimal> referenceRates) {

  InterestProperties {
    if (!EnumSet.allOf(Claim.class).equals(Set.copyOf(paymentOrder)) || paymentOrder.size() != 3) {
      throw new IllegalArgumentException(
          "cobranza.interest.payment-order must name COMPENSATION, INTEREST and PRINCIPAL once");
    }
  }

  /** Rules that need no numbers. */
  enum Preset {
    /** Directive 2011/7/EU: reference rate of the half-year plus 8 points, and 40 euro. */
    EU
  }

  /**
   * @param countries of the customers, ISO 3166 with two letters
   * @param preset null if {@code yearlyRate} is given
   * @param yearlyRate in percent; null if {@code preset} is given
   * @param compensation by currency, ISO 4217; none in any other currency. The EU preset has 40
   *     euro unless told otherwise
   */
  record Rule(
      @DefaultValue Set<String> countries,
      Preset preset,
      BigDecimal yearlyRate,
      @DefaultValue Map<String, BigDecimal> compensation) {

    Rule {
      if ((preset == null) == (yearlyRate == null)) {
        throw new IllegalArgumentException(
            "A rule of cobranza.interest has either a preset or a yearly-rate: " + countries);
      }
    }
  }
}
