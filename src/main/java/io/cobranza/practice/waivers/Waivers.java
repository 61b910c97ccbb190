package io.cobranza.practice.waivers;

import io.cobranza.ledger.invoices.BookingKind;
import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.LockedInvoices;
import io.cobranza.practice.approvals.Objection;
import io.cobranza.practice.cases.CaseClosed;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CasesClosed;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.practice.cases.OpenClaims;
import io.cobranza.practice.waivers.WaiverShares.Shares;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets customers off charges for being late, once enough people have approved. */
@Service
@Transactional
public class Waivers {

  private static final Set<WaiverState> WAITING =
      EnumSet.of(WaiverState.ASKED, WaiverState.APPROVED);

  private final WaiverRepository waivers;
  private final Cases cases;
  private final OpenClaims claims;
  private final Bookings bookings;
  private final WaiverShares shares;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Waivers(
      WaiverRepository waivers,
      Cases cases,
      OpenClaims claims,
      Bookings bookings,
      WaiverShares shares,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.waivers = waivers;
    this.cases = cases;
    this.claims = claims;
    this.bookings = bookings;
    this.shares = shares;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /** What is left of what was asked for, when a waiver is looked at before it is booked. */
  public enum Left {
    ALL,
    LESS,
    NOTHING
  }

  /**
   * @param approvals how many people have to approve, by the table {@code waiver-approval}
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
    record(id, HistoryAction.WAIVER_APPROVED, null);
  }

  /**
   * @param why may be null
   */
  public void reject(CaseId id, String why) {
    current(id).reject(user.id(), why);
    record(id, HistoryAction.WAIVER_REJECTED, why);
  }

  /** Whether as much as was approved can still be waived; if less can, that is asked for anew. */
  public Left lookAgain(CaseId id) {
    CaseFacts facts = cases.get(id);
    Waiver approved = current(id);
    Shares left =
        claims.standsUntilCommit(id)
            ? shares.stillOf(facts.invoice(), approved.shares())
            : approved.shares().none();
    if (left.equals(approved.shares())) {
      return Left.ALL;
    }
    approved.shrinkTo(left);
    record(id, HistoryAction.WAIVER_LOOKED_AT_AGAIN, left.sum().toString());
    return left.sum().isPositive() ? Left.LESS : Left.NOTHING;
  }

  /** Books what was approved; the case is settled if nothing else is open. */
  public void book(CaseId id) {
    CaseFacts facts = cases.get(id);
    Waiver approved = current(id);
    LockedInvoices locked = bookings.lock(List.of(facts.invoice()));
    String reference = approved.bookingReference();
    Shares booked =
        new Shares(
            book(
                locked,
                facts.invoice(),
                BookingKind.INTEREST_WAIVED,
                reference,
                approved.shares().interest()),
            book(
                locked,
                facts.invoice(),
                BookingKind.COMPENSATION_WAIVED,
                reference,
                approved.shares().compensation()));
    // First of all: the booking may close the case, and what waits then is void.
    approved.booked(booked);
    record(id, HistoryAction.CHARGES_WAIVED, booked.sum().toString());
    locked.announce();
  }

  private Money book(
      LockedInvoices locked, InvoiceId invoice, BookingKind kind, String reference, Money amount) {
    return amount.isPositive()
        ? locked.book(invoice, kind, reference, amount, calendar.today())
        : amount;
  }

  /** What was asked for last; empty if nothing ever was. */
  @Transactional(readOnly = true)
  public Optional<WaiverFacts> last(CaseId id) {
    return waivers.findFirstByCaseIdOrderByIdDesc(id.value()).map(Waiver::facts);
  }

  @EventListener
  void on(CasesClosed closed) {
    Map<Long, CaseState> ends =
        closed.cases().stream()
            .collect(Collectors.toMap(each -> each.caseId().value(), CaseClosed::state));
    waivers
        .findByCaseIdInAndStateIn(ends.keySet(), WAITING)
        .forEach(waiting -> end(waiting, ends.get(waiting.caseId())));
  }

  private void end(Waiver waiting, CaseState closed) {
    waiting.end();
    if (closed == CaseState.WRITTEN_OFF) {
      events.publishEvent(new WaiverVoid(new CaseId(waiting.caseId())));
    }
  }

  private Waiver current(CaseId id) {
    return waivers.findFirstByCaseIdOrderByIdDesc(id.value()).orElseThrow();
  }

  private void record(CaseId id, HistoryAction action, String detail) {
    events.publishEvent(new CaseHistoryEvent(id, action, detail));
  }
}
