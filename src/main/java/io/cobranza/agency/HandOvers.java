package io.cobranza.agency;

import io.cobranza.cases.CaseFacts;
import io.cobranza.cases.CaseHistoryEvent;
import io.cobranza.cases.CaseState;
import io.cobranza.cases.Cases;
import io.cobranza.cases.CollectionProcess;
import io.cobranza.correspondence.Attachment;
import io.cobranza.invoices.InvoiceFacts;
import io.cobranza.invoices.Invoices;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives cases to the agency and takes its reports. */
@Service
@Transactional
public class HandOvers {

  private final HandOverRepository handOvers;
  private final CaseDocuments documents;
  private final Cases cases;
  private final Invoices invoices;
  private final CollectionProcess process;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  HandOvers(
      HandOverRepository handOvers,
      CaseDocuments documents,
      Cases cases,
      Invoices invoices,
      CollectionProcess process,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.handOvers = handOvers;
    this.documents = documents;
    this.cases = cases;
    this.invoices = invoices;
    this.process = process;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /** A supervisor has approved. */
  public void approve(CaseId id) {
    handOvers.save(new HandOver(id.value(), user.id(), calendar.now()));
    events.publishEvent(new CaseHistoryEvent(id, "HAND_OVER_APPROVED", null));
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
   * The agency has reported.
   *
   * @param text in its own words; may be null
   * @throws Refused if there is no such invoice, or the agency does not have it
   */
  public void report(String invoiceNumber, AgencyResult result, String text) {
    CaseFacts handedOver =
        invoices
            .find(invoiceNumber)
            .map(InvoiceFacts::id)
            .flatMap(cases::ofInvoice)
            .orElseThrow(() -> Refused.unknown("invoiceNumber", "invoice.unknown", invoiceNumber));
    if (handedOver.state() != CaseState.WITH_AGENCY) {
      throw Refused.conflict("invoiceNumber", "agency.notHandedOver", invoiceNumber);
    }
    last(handedOver.id()).report(result, text, calendar.now());
    events.publishEvent(new CaseHistoryEvent(handedOver.id(), "AGENCY_REPORTED", result.name()));
    if (result != AgencyResult.COLLECTED) {
      cases.moveTo(handedOver.id(), CaseState.RETURNED);
    }
    process.agencyReported(handedOver.id(), result.name());
  }

  private HandOver last(CaseId id) {
    return handOvers.findFirstByCaseIdOrderByIdDesc(id.value()).orElseThrow();
  }
}
