package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The barriers a case has met and what was done about each. */
@Service
@Transactional
public class Remedies {

  private static final String ERROR = "ERROR_UNDER_INVESTIGATION";

  private final RemedyRepository remedies;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Remedies(
      RemedyRepository remedies,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.remedies = remedies;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * @param owner the group that removes the barrier
   * @param dueOn until when, a day in the company's zone
   */
  public void begin(CaseId id, String barrier, String owner, LocalDate dueOn) {
    remedies.save(new Remedy(id.value(), barrier, owner, calendar.today(), dueOn));
    events.publishEvent(new CaseHistoryEvent(id, "REMEDY_BEGUN", barrier));
  }

  /** Whatever is still being worked on in this case is solved by what the note says. */
  public void solve(CaseId id, String note) {
    remedies
        .findByCaseIdAndSolvedAtIsNullOrderById(id.value())
        .forEach(open -> open.solve(user.id(), calendar.now(), note));
    events.publishEvent(new CaseHistoryEvent(id, "REMEDY_SOLVED", note));
  }

  /** Whether the customer has reported an error that is not corrected yet. */
  @Transactional(readOnly = true)
  public boolean errorReported(CaseId id) {
    return remedies.findByCaseIdAndSolvedAtIsNullOrderById(id.value()).stream()
        .anyMatch(open -> open.facts().barrier().equals(ERROR));
  }

  /** In the order they were begun. */
  @Transactional(readOnly = true)
  public List<RemedyFacts> of(CaseId id) {
    return remedies.findByCaseIdOrderById(id.value()).stream().map(Remedy::facts).toList();
  }
}
