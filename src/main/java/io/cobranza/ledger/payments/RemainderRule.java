package io.cobranza.ledger.payments;

import java.math.BigDecimal;
import java.util.Currency;

/** Asks the table {@code small-remainder} how little is not worth asking for. */
public interface RemainderRule {

  /** In that currency; zero if everything is asked for. */
  BigDecimal mostLetGo(Currency currency);
}
