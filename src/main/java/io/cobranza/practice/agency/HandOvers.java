package io.cobranza.practice.agency;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.payments.Payments;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.shared.Attachment;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives cases to the agency or the lawyer, takes their reports and calls cases back. */
@Service
@Transactional
public class HandOvers {

  private final HandOverRepository handOvers;
  private final CaseDocuments documents;
  private final Cases cases;
  private final Invoices invoices;
  private final Payments payments;
  private final CollectionProcess process;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  HandOvers(
      HandOverRepository handOvers,
      CaseDocuments documents,
      Cases cases,
      Invoices invoices,
      Payments payments,
      CollectionProcess process,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.handOvers = handOvers;
    this.documents = documents;
    this.cases = cases;
    this.invoices = invoices;
    this.payments = payments;
    this.process = process;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /** A supervisor has approved. */
  public void approve(CaseId id, Recipient recipient) {
    handOvers.save(new HandOver(id.value(), recipient, user.id(), calendar.now()));
    events.publishEvent(new CaseHistoryEvent(id, "HAND_OVER_APPROVED", recipient.name()));
  }

  /** Who got the case last. */
  @Transactional(readOnly = true)
  public Recipient recipient(CaseId id) {
    return last(id).recipient();
  }

  /** Whether somebody outside has given the case back before. */
  @Transactional(readOnly = true)
  public boolean wasReturned(CaseId id) {
    return handOvers.findByCaseId(id.value()).stream()
        .anyMatch(each -> each.outcome() != null && each.outcome().endsTheirWork());
  }

  /**
   * Whether somebody outside has the case now: given to them, and neither returned nor recalled.
   */
  @Transactional(readOnly = true)
  public boolean hasItOutside(CaseId id) {
    return handOvers
        .findFirstByCaseIdOrderByIdDesc(id.value())
        .filter(HandOver::isOutside)
        .isPresent();
  }

  /** Freezes the case as it is now into the two files the agency gets. */
  public void prepareFile(CaseId id) {
    last(id).contain(documents.csv(id), documents.pdf(id));
  }

  /** Which hand-over of the case this is; letters to the agency are told apart by it. */
  @Transactional(readOnly = true)
  public String current(CaseId id) {
    return Long.toString(last(id).id());
  }

  /** The two files of the last hand-over, exactly as prepared; empty if there are none. */
  @Transactional(readOnly = true)
  public List<Attachment> files(CaseId id) {
    Optional<HandOver> prepared =
        handOvers.findFirstByCaseIdOrderByIdDesc(id.value()).filter(HandOver::isPrepared);
    if (prepared.isEmpty()) {
      return List.of();
    }
    HandOver last = prepared.get();
    String name = "case-" + invoices.get(cases.get(id).invoice()).number().replaceAll("\\W", "_");
    return List.of(
        new Attachment(name + ".csv", "text/csv", last.csv()),
        new Attachment(name + ".pdf", "application/pdf", last.pdf()));
  }

  /** What the agency said when it reported last; empty if it said nothing. */
  @Transactional(readOnly = true)
  public Optional<String> lastReport(CaseId id) {
    return handOvers.findFirstByCaseIdOrderByIdDesc(id.value()).map(HandOver::report);
  }

  /**
   * The agency or the lawyer has reported. A payment is booked in the same transaction.
   *
   * @throws Refused if there is no such invoice, or it is not outside
   */
  public void report(AgencyReport told) {
    CaseFacts outside = outside(told.invoiceNumber());
    last(outside.id()).report(told.result(), told.text(), calendar.now());
    events.publishEvent(
        new CaseHistoryEvent(outside.id(), "AGENCY_REPORTED", told.result().name()));
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
    last(outside.id()).recall(user.id(), calendar.now());
    events.publishEvent(new CaseHistoryEvent(outside.id(), "RECALL_DECIDED", reason));
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

  private HandOver last(CaseId id) {
    return handOvers.findFirstByCaseIdOrderByIdDesc(id.value()).orElseThrow();
  }
}
