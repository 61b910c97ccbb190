package io.cobranza.practice.agency;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.practice.cases.OpenClaims;
import io.cobranza.shared.Attachment;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives cases to the agency or the lawyer. */
@Service
@Transactional
public class HandOvers {

  private final HandOverRepository handOvers;
  private final CaseDocuments documents;
  private final Cases cases;
  private final OpenClaims claims;
  private final Invoices invoices;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  HandOvers(
      HandOverRepository handOvers,
      CaseDocuments documents,
      Cases cases,
      OpenClaims claims,
      Invoices invoices,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.handOvers = handOvers;
    this.documents = documents;
    this.cases = cases;
    this.claims = claims;
    this.invoices = invoices;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * A supervisor has approved.
   *
   * @throws io.cobranza.shared.Refused if there is nothing to collect
   */
  public void approve(CaseId id, Recipient recipient) {
    claims.require(id);
    handOvers.save(new HandOver(id, recipient, user.id(), calendar.now()));
    events.publishEvent(
        new CaseHistoryEvent(id, HistoryAction.HAND_OVER_APPROVED, recipient.name()));
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
    CaseDocuments.Written written = documents.of(id);
    last(id).contain(written.csv(), written.pdf());
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

  private HandOver last(CaseId id) {
    return handOvers.findFirstByCaseIdOrderByIdDesc(id.value()).orElseThrow();
  }
}
