package io.cobranza.ledger.matching;

import java.util.Currency;
import java.util.List;

/** Who may have paid. */
public interface Debtors {

  /** All customers with open invoices in that currency. */
  List<Debtor> owing(Currency currency);
}
