package io.cobranza.practice.disputes;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.ContactFacts;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Disputes that a customer raises when it is called. */
@Service
@Transactional
public class DisputesInCalls {

  private final Contacts contacts;
  private final Disputes disputes;
  private final DisputedParts parts;
  private final Cases cases;
  private final Invoices invoices;
  private final CompanyCalendar calendar;

  DisputesInCalls(
      Contacts contacts,
      Disputes disputes,
      DisputedParts parts,
      Cases cases,
      Invoices invoices,
      CompanyCalendar calendar) {
    this.contacts = contacts;
    this.disputes = disputes;
    this.parts = parts;
    this.cases = cases;
    this.invoices = invoices;
    this.calendar = calendar;
  }

  /**
   * Records the dispute that the customer raised in the case's last contact.
   *
   * @return how much of the invoice is disputed by it
   */
  public DisputeScope raiseFromContact(CaseId id) {
    CaseFacts open = cases.get(id);
    ContactFacts contact = contacts.last(id);
    DisputeFacts raised =
        disputes.record(
            new NewDispute(
                "CALL-%s-%d".formatted(id, contact.madeAt().toEpochMilli()),
                open.invoice(),
                DisputeReason.valueOf(contact.said().disputed().reason()),
                contact.said().disputed().amount(),
                contact.said().note(),
                calendar.today()),
            DisputeState.OPEN);
    DisputeScope scope = parts.scopeOf(invoices.get(open.invoice()), raised);
    if (scope == DisputeScope.ALL || scope == DisputeScope.REST) {
      cases.dispute(id);
    }
    return scope;
  }
}
