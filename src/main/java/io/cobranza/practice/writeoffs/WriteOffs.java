package io.cobranza.practice.writeoffs;

import io.cobranza.ledger.invoices.BookingKind;
import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.invoices.LockedInvoices;
import io.cobranza.practice.approvals.Objection;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.practice.cases.OpenClaims;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives up balances that will not be paid. */
@Service
@Transactional
public class WriteOffs {

  private final WriteOffRepository writeOffs;
  private final Cases cases;
  private final OpenClaims claims;
  private final Invoices invoices;
  private final Bookings bookings;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  WriteOffs(
      WriteOffRepository writeOffs,
      Cases cases,
      OpenClaims claims,
      Invoices invoices,
      Bookings bookings,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.writeOffs = writeOffs;
    this.cases = cases;
    this.claims = claims;
    this.invoices = invoices;
    this.bookings = bookings;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * @throws Refused if there is nothing to collect
   */
  public void propose(CaseId id, String reason) {
    claims.require(id);
    CaseFacts facts = cases.get(id);
    writeOffs.save(new WriteOff(id, facts.invoice(), reason, user.id(), calendar.now()));
    record(id, HistoryAction.WRITE_OFF_PROPOSED, reason);
  }

  /**
   * @param approvals how many people have to approve, by the table {@code write-off-approval}
   */
  public void needs(CaseId id, int approvals) {
    current(id).needs(approvals);
  }

  /** Why whoever is logged in may not approve; empty if nothing speaks against it. */
  @Transactional(readOnly = true)
  public Optional<Objection> objection(CaseId id) {
    return current(id).objectionTo(user.id());
  }

  /**
   * @throws Refused if there is an {@link #objection}, or nothing to collect
   */
  public void approve(CaseId id) {
    claims.require(id);
    current(id).approve(user.id());
    record(id, HistoryAction.WRITE_OFF_APPROVED, null);
  }

  /**
   * @param why may be null
   */
  public void reject(CaseId id, String why) {
    current(id).reject(user.id(), why);
    record(id, HistoryAction.WRITE_OFF_REJECTED, why);
  }

  /** Books what is still open, so that nothing is, and closes the case; what is paid stays paid. */
  public void book(CaseId id) {
    if (!claims.standsUntilCommit(id)) {
      return;
    }
    CaseFacts facts = cases.get(id);
    WriteOff approved = current(id);
    LockedInvoices locked = bookings.lock(List.of(facts.invoice()));
    Money open = invoices.get(facts.invoice()).open();
    approved.book(open, calendar.today());
    // First of all: the booking would close an open case as settled.
    cases.writeOff(id);
    locked.book(
        facts.invoice(), BookingKind.WRITE_OFF, approved.reference(), open, calendar.today());
    locked.announce();
    record(id, HistoryAction.WRITTEN_OFF, open.toString());
  }

  /** What was proposed last; empty if nothing ever was. */
  @Transactional(readOnly = true)
  public Optional<WriteOffFacts> last(CaseId id) {
    return writeOffs.findFirstByCaseIdOrderByIdDesc(id.value()).map(WriteOff::facts);
  }

  private WriteOff current(CaseId id) {
    return writeOffs.findFirstByCaseIdOrderByIdDesc(id.value()).orElseThrow();
  }

  private void record(CaseId id, HistoryAction action, String detail) {
    events.publishEvent(new CaseHistoryEvent(id, action, detail));
  }
}
