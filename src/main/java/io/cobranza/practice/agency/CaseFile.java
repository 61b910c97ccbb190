package io.cobranza.practice.agency;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.cases.ContactFacts;
import io.cobranza.practice.disputes.DisputeFacts;
import java.util.List;

/** Everything known of a case: what is owed, by whom, and what was done about it, in order. */
record CaseFile(
    InvoiceFacts invoice,
    CustomerFacts customer,
    List<LetterEvidence.Written> letters,
    List<ContactFacts> contacts,
    List<DisputeFacts> disputes) {}
