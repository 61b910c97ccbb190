package io.cobranza.ledger.matching;

import io.cobranza.shared.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The tables as they lie in the folder, asked without a database. */
final class RulesOfTheTables implements MatchingRules {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision matching = table("bank-matching");
  private final DmnDecision tolerance = table("bank-tolerance");

  private DmnDecision table(String name) {
    try (InputStream file = Files.newInputStream(Path.of("processes", name + ".dmn"))) {
      return engine.parseDecision(name, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Verdict verdictOn(MatchingFacts facts) {
    return Verdict.valueOf(
        engine
            .evaluateDecisionTable(
                matching,
                Map.of(
                    "line", facts.kind().name(),
                    "naming", facts.naming().name(),
                    "payer", facts.payer().name(),
                    "amount", facts.amount().name(),
                    "unique", facts.unique()))
            .getSingleResult()
            .getSingleEntry());
  }

  @Override
  public Money toleratedIn(Currency currency) {
    Number tolerated =
        engine
            .evaluateDecisionTable(tolerance, Map.of("currency", currency.getCurrencyCode()))
            .getSingleResult()
            .getEntry("tolerated");
    return new Money(
        new BigDecimal(tolerated.toString())
            .setScale(Money.decimals(currency), java.math.RoundingMode.DOWN),
        currency);
  }
}
