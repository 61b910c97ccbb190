package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.policy.CourtesyRule;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What calendar a case follows, and where it departs from it. */
@Service
@Transactional
public class CaseCalendars {

  private final CollectionCaseRepository cases;
  private final CaseSteps steps;
  private final Customers customers;
  private final CourtesyRule tables;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  CaseCalendars(
      CollectionCaseRepository cases,
      CaseSteps steps,
      Customers customers,
      CourtesyRule tables,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.steps = steps;
    this.customers = customers;
    this.tables = tables;
    this.calendar = calendar;
    this.events = events;
  }

  /** Keeps with the case what the table says today of every step, for its customer's segment. */
  public void lookUp(CaseId id) {
    CollectionCase found = find(id);
    found.follow(tables.calendarFor(customers.get(found.facts().customer()).treatment().segment()));
  }

  /** After a broken promise: no soft letters any more, and the next one sooner than planned. */
  public void press(CaseId id) {
    find(id).press(calendar.today());
    steps.skip(id, CollectionStep.SOFT, SkipReason.PRESSING);
    record(id, HistoryAction.PRESSING, null);
  }

  /** The customer hears that its payment came back: the next letter leaves it time to act. */
  public void leaveTimeAfterReturn(CaseId id) {
    find(id).tellOfReturn(calendar.today());
    events.publishEvent(new CalendarMoved(id));
  }

  /**
   * A supervisor keeps the invoice in-house.
   *
   * @param day until which the agency has to wait
   */
  public void keepInHouseUntil(CaseId id, LocalDate day) {
    find(id).keepInHouseUntil(day);
    record(id, HistoryAction.KEPT_IN_HOUSE, day.toString());
  }

  /** The invoice went astray and goes out once more; its calendar is to start anew. */
  void sendAgain(CaseId id) {
    find(id).sendAgain();
    record(id, HistoryAction.INVOICE_SENT_AGAIN, null);
  }

  /** The invoice went astray and was sent again: every step of the calendar is to do once more. */
  void startAnew(CaseId id) {
    find(id).startCalendarAnew();
    record(id, HistoryAction.CALENDAR_STARTED_ANEW, null);
  }

  /** Nothing is left to talk about: the agency need not wait for its day. */
  public void bringHandOverForward(CaseId id) {
    find(id).handOverAtOnce();
    record(id, HistoryAction.HAND_OVER_BROUGHT_FORWARD, null);
    events.publishEvent(new CalendarMoved(id));
  }

  private void record(CaseId id, HistoryAction action, String detail) {
    events.publishEvent(new CaseHistoryEvent(id, action, detail));
  }

  private CollectionCase find(CaseId id) {
    return cases.findById(id.value()).orElseThrow();
  }
}
