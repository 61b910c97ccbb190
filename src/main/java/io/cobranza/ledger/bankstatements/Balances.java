package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.List;

/** What was on the account before the entries of a statement and after them. */
public record Balances(Money opening, Money closing) {

  /**
   * The one thing that tells that no entry is missing.
   *
   * @throws Refused naming both sums, unless the lines lead from the opening balance to the closing
   */
  void require(String statement, List<BankLine> lines) {
    Money reached = opening;
    for (BankLine line : lines) {
      reached = reached.plus(StatementCurrency.same(statement, reached, line.amount()));
    }
    StatementCurrency.same(statement, reached, closing);
    if (!reached.equals(closing)) {
      throw Refused.invalid("file", "bankstatements.balance", statement, reached, closing);
    }
  }
}
