package io.cobranza.process.tables;

import io.cobranza.ledger.invoices.DiscountRule;
import io.cobranza.ledger.matching.MatchingFacts;
import io.cobranza.ledger.matching.MatchingRules;
import io.cobranza.ledger.matching.Verdict;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the tables about lines of bank statements. */
@Component
class BankMatchingTables implements MatchingRules, DiscountRule {

  private final TableDesk tables;

  BankMatchingTables(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public Verdict verdictOn(MatchingFacts facts) {
    return Verdict.valueOf(
        tables
            .askOnceADay(
                CollectionModel.BANK_MATCHING,
                Variables.putValue("line", facts.kind().name())
                    .putValue("naming", facts.naming().name())
                    .putValue("payer", facts.payer().name())
                    .putValue("amount", facts.amount().name())
                    .putValue("unique", facts.unique()))
            .getSingleResult()
            .getSingleEntry());
  }

  @Override
  public Money toleratedIn(Currency currency) {
    Number tolerated = tolerance(currency, "tolerated");
    // A table's number has as many decimals as its owner wrote, a currency's amount has its own.
    return new Money(
        new BigDecimal(tolerated.toString()).setScale(Money.decimals(currency), RoundingMode.DOWN),
        currency);
  }

  @Override
  public int daysOfGrace(Currency currency) {
    return tolerance(currency, "daysOfGrace").intValue();
  }

  private Number tolerance(Currency currency, String column) {
    return tables
        .askOnceADay(
            CollectionModel.BANK_TOLERANCE,
            Variables.putValue("currency", currency.getCurrencyCode()))
        .getSingleResult()
        .getEntry(column);
  }
}
