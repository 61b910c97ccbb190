package io.cobranza.practice.agency;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.shared.CaseId;
import org.springframework.stereotype.Component;

/** Gathers what whoever takes over a case has to know. */
@Component
class CaseFiles {

  private final Cases cases;
  private final Contacts contacts;
  private final Disputes disputes;
  private final LetterEvidence letters;
  private final Invoices invoices;
  private final Customers customers;

  CaseFiles(
      Cases cases,
      Contacts contacts,
      Disputes disputes,
      LetterEvidence letters,
      Invoices invoices,
      Customers customers) {
    this.cases = cases;
    this.contacts = contacts;
    this.disputes = disputes;
    this.letters = letters;
    this.invoices = invoices;
    this.customers = customers;
  }

  CaseFile of(CaseId id) {
    CaseFacts facts = cases.get(id);
    return new CaseFile(
        invoices.get(facts.invoice()),
        customers.get(facts.customer()),
        letters.of(id),
        contacts.of(id),
        disputes.of(facts.invoice()));
  }
}
