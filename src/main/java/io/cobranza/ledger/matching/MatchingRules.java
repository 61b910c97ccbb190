package io.cobranza.ledger.matching;

import io.cobranza.shared.Money;
import java.util.Currency;

/** Asks the tables {@code bank-matching} and {@code bank-tolerance}. */
public interface MatchingRules {

  Verdict verdictOn(MatchingFacts facts);

  /** By how much a payment may be wrong and still count as its invoices'. */
  Money toleratedIn(Currency currency);
}
