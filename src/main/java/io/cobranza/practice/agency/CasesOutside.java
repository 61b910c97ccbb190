package io.cobranza.practice.agency;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.payments.Payments;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases the agency or the lawyer has: what they report, and how a case is called back. */
@Service
@Transactional
public class CasesOutside {

  private final HandOverRepository handOvers;
  private final Cases cases;
  private final Invoices invoices;
  private final Payments payments;
  private final CollectionProcess process;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  CasesOutside(
      HandOverRepository handOvers,
      Cases cases,
      Invoices invoices,
      Payments payments,
      CollectionProcess process,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.handOvers = handOvers;
    this.cases = cases;
    this.invoices = invoices;
    this.payments = payments;
    this.process = process;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * The agency or the lawyer has reported. A payment is booked in the same transaction.
   *
   * @throws Refused if there is no such invoice, or it is not outside
   */
  public void report(AgencyReport told) {
    CaseFacts outside = outside(told.invoiceNumber());
    current(outside.id()).report(told.result(), told.text(), calendar.now());
    events.publishEvent(
        new CaseHistoryEvent(outside.id(), HistoryAction.AGENCY_REPORTED, told.result().name()));
    if (told.result().endsTheirWork()) {
      cases.giveBack(outside.id());
    }
    process.agencyReported(outside.id(), told.result().endsTheirWork());
    if (told.payment() != null) {
      payments.receive(
          told.payment().reference(),
          outside.invoice(),
          told.payment().amount(),
          told.payment().receivedOn(),
          told.text());
    }
  }

  /**
   * A supervisor wants the case back.
   *
   * @param reason the auditor reads it
   * @throws Refused if there is no such invoice, or it is not outside
   */
  public void recall(String invoiceNumber, String reason) {
    CaseFacts outside = outside(invoiceNumber);
    current(outside.id()).recall(user.id(), calendar.now());
    events.publishEvent(new CaseHistoryEvent(outside.id(), HistoryAction.RECALL_DECIDED, reason));
    process.recallDecided(outside.id());
  }

  private CaseFacts outside(String invoiceNumber) {
    CaseFacts found =
        invoices
            .find(invoiceNumber)
            .map(InvoiceFacts::id)
            .flatMap(cases::ofInvoice)
            .orElseThrow(() -> Refused.unknown("invoiceNumber", "invoice.unknown", invoiceNumber));
    if (found.state() != CaseState.WITH_AGENCY) {
      throw Refused.conflict("invoiceNumber", "agency.notHandedOver", invoiceNumber);
    }
    return found;
  }

  private HandOver current(CaseId id) {
    return handOvers.findFirstByCaseIdOrderByIdDesc(id.value()).orElseThrow();
  }
}
