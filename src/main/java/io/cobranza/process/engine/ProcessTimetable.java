package io.cobranza.process.engine;

import io.cobranza.letters.statements.Statements;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.Debts;
import io.cobranza.practice.cases.Timetable;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.practice.promises.Promises;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * What the timers of the diagrams ask, under the name {@code timetable}. Every answer is the hour
 * of the working day at which steps fall due, in the company's zone.
 */
@Component
public class ProcessTimetable {

  private final Timetable timetable;
  private final Debts debts;
  private final Promises promises;
  private final Pauses pauses;
  private final TimeLimits limits;
  private final BusinessDays businessDays;
  private final Statements statements;
  private final CompanyCalendar calendar;

  ProcessTimetable(
      Timetable timetable,
      Debts debts,
      Promises promises,
      Pauses pauses,
      TimeLimits limits,
      BusinessDays businessDays,
      Statements statements,
      CompanyCalendar calendar) {
    this.timetable = timetable;
    this.debts = debts;
    this.promises = promises;
    this.pauses = pauses;
    this.limits = limits;
    this.businessDays = businessDays;
    this.statements = statements;
    this.calendar = calendar;
  }

  /** When a step of the collection calendar falls due. */
  public Date dateOf(String step, Long caseId) {
    return at(timetable.dayOf(new CaseId(caseId), CollectionStep.valueOf(step)));
  }

  /** From then on a courtesy call makes no sense. */
  public Date dayAfterDueDate(Long caseId) {
    return at(debt(caseId).invoice().dueOn().plusDays(1));
  }

  /** When the time is over that the table {@code time-limits} gives, from today on. */
  public Date after(String limit, Long caseId) {
    return at(
        limits.of(Limit.valueOf(limit)).after(calendar.today(), countryOf(caseId), businessDays));
  }

  /** Whether the day on which the invoice is to be paid lies behind us. */
  public boolean isPastDue(Long caseId) {
    return calendar.today().isAfter(debt(caseId).invoice().dueOn());
  }

  /** When a payment that was announced should be there; nobody looks for it before it is due. */
  public Date paymentToArrive(Long caseId) {
    Debt debt = debt(caseId);
    LocalDate arrived =
        limits
            .of(Limit.PAYMENT_TO_ARRIVE)
            .after(calendar.today(), debt.customer().country(), businessDays);
    LocalDate late = late(debt);
    return at(late.isAfter(arrived) ? late : arrived);
  }

  /** The first day on which a payment is missed. */
  Date paymentLate(Long caseId) {
    return at(late(debt(caseId)));
  }

  private LocalDate late(Debt debt) {
    return businessDays.onOrAfter(debt.invoice().dueOn().plusDays(1), debt.customer().country());
  }

  public Date inBusinessDays(Integer days, Long caseId) {
    return at(businessDays.after(calendar.today(), days, countryOf(caseId)));
  }

  /** When the pause that is in force today is over. */
  public Date pauseOver(Long caseId) {
    LocalDate last = pauses.restsUntil(debt(caseId).facts()).orElse(calendar.today());
    return at(last.plusDays(1));
  }

  /** Whether this month's statements are to be ordered now. */
  public boolean statementsDue() {
    return statements.due();
  }

  /** When people come to work today. */
  public Date officeOpens() {
    return Date.from(calendar.opening(calendar.today()));
  }

  public Date inDays(Integer days) {
    return at(calendar.today().plusDays(days));
  }

  public Date dayBeforePromise(Long caseId) {
    return at(limits.of(Limit.REMINDER_BEFORE_PROMISE).before(promisedOn(caseId)));
  }

  /** Some time after the promised day: a payment made on the day has then been booked. */
  public Date promisedDayOver(Long caseId) {
    return at(
        limits
            .of(Limit.PROMISE_TO_BE_BOOKED)
            .after(promisedOn(caseId), countryOf(caseId), businessDays));
  }

  private LocalDate promisedOn(Long caseId) {
    return promises.last(new CaseId(caseId)).orElseThrow().promisedOn();
  }

  private String countryOf(Long caseId) {
    return debt(caseId).customer().country();
  }

  private Debt debt(Long caseId) {
    return debts.of(new CaseId(caseId));
  }

  private Date at(LocalDate day) {
    return Date.from(calendar.stepInstant(day));
  }
}
