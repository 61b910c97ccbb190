package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.shared.CaseId;
import java.util.Currency;

/**
 * A case with what is owed and by whom, all as of one moment: whoever needs more than the case asks
 * once for this and hands it on.
 */
public record Debt(CaseFacts facts, InvoiceFacts invoice, CustomerFacts customer) {

  public CaseId id() {
    return facts.id();
  }

  /** Of the invoice, and so of every amount in the case. */
  public Currency currency() {
    return invoice.amount().currency();
  }
}
