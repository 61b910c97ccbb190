package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;

/** An account has one currency; a statement that mixes two cannot be added up. */
final class StatementCurrency {

  private StatementCurrency() {}

  static Money same(String statement, Money one, Money other) {
    if (!one.currency().equals(other.currency())) {
      throw Refused.invalid(
          "file",
          "bankstatements.currencies",
          statement,
          one.currency().getCurrencyCode(),
          other.currency().getCurrencyCode());
    }
    return other;
  }
}
