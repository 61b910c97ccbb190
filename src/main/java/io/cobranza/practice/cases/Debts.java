package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a case together with its invoice and its customer. */
@Service
@Transactional(readOnly = true)
public class Debts {

  private final Cases cases;
  private final Invoices invoices;
  private final Customers customers;

  Debts(Cases cases, Invoices invoices, Customers customers) {
    this.cases = cases;
    this.invoices = invoices;
    this.customers = customers;
  }

  /**
   * @throws java.util.NoSuchElementException if there is no such case
   */
  public Debt of(CaseId id) {
    return of(cases.get(id));
  }

  public Debt of(CaseFacts facts) {
    return new Debt(facts, invoices.get(facts.invoice()), customers.get(facts.customer()));
  }
}
