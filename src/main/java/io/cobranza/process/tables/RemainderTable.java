package io.cobranza.process.tables;

import io.cobranza.ledger.payments.RemainderRule;
import io.cobranza.process.model.CollectionModel;
import java.math.BigDecimal;
import java.util.Currency;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** What the table {@code small-remainder} says. */
@Component
class RemainderTable implements RemainderRule {

  private final TableDesk tables;

  RemainderTable(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public BigDecimal mostLetGo(Currency currency) {
    Number most =
        tables
            .askOnceADay(
                CollectionModel.SMALL_REMAINDER,
                Variables.putValue("currency", currency.getCurrencyCode()))
            .getSingleResult()
            .getSingleEntry();
    // A table knows doubles; the shortest decimal that is that double is what its owner wrote.
    return BigDecimal.valueOf(most.doubleValue());
  }
}
