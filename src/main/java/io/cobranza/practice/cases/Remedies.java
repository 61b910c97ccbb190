package io.cobranza.practice.cases;

import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The barriers a case has met and what was done about each. */
@Service
@Transactional
public class Remedies {

  private static final String ERROR = "ERROR_UNDER_INVESTIGATION";

  private final RemedyRepository remedies;
  private final Debts debts;
  private final BusinessDays businessDays;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Remedies(
      RemedyRepository remedies,
      Debts debts,
      BusinessDays businessDays,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.remedies = remedies;
    this.debts = debts;
    this.businessDays = businessDays;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * @param owner the group that removes the barrier
   * @param days how many business days of the customer's country it may take
   */
  public void begin(CaseId id, String barrier, String owner, int days) {
    String country = debts.of(id).customer().country();
    LocalDate dueOn = businessDays.after(calendar.today(), days, country);
    remedies.save(new Remedy(id, barrier, owner, calendar.today(), dueOn));
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.REMEDY_BEGUN, barrier));
  }

  /** Whatever is still being worked on in this case is solved by what the note says. */
  public void solve(CaseId id, String note) {
    remedies
        .findByCaseIdAndSolvedAtIsNullOrderById(id.value())
        .forEach(open -> open.solve(user.id(), calendar.now(), note));
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.REMEDY_SOLVED, note));
  }

  /**
   * The barrier is out of the way. Nobody notes how an approval came: it is over with the waiting.
   *
   * @return what follows
   */
  public AfterBarrier removed(CaseId id, String barrier) {
    AfterBarrier next = AfterBarrier.of(barrier);
    if (next == AfterBarrier.ASK) {
      solve(id, null);
    }
    return next;
  }

  /** Whether the customer has reported an error that is not corrected yet. */
  @Transactional(readOnly = true)
  public boolean errorReported(CaseId id) {
    return remedies.findByCaseIdAndSolvedAtIsNullOrderById(id.value()).stream()
        .anyMatch(open -> open.barrier().equals(ERROR));
  }
}
