package io.cobranza.ledger.matching;

import io.cobranza.shared.CustomerId;
import java.util.List;
import java.util.Set;

/**
 * A customer with open invoices in one currency.
 *
 * @param accounts from which it paid before, without blanks
 */
public record Debtor(CustomerId customer, String name, Set<String> accounts, List<OpenItem> open) {

  public Debtor {
    accounts = Set.copyOf(accounts);
    open = List.copyOf(open);
  }
}
