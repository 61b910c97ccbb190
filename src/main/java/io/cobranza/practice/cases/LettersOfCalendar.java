package io.cobranza.practice.cases;

import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a letter of the calendar brings about by leaving, which may be days after its step. */
@Service
public class LettersOfCalendar {

  private final Cases cases;
  private final CaseSteps steps;
  private final Timetable timetable;
  private final CollectionProcess process;
  private final ApplicationEventPublisher events;
  private final CompanyCalendar calendar;

  LettersOfCalendar(
      Cases cases,
      CaseSteps steps,
      Timetable timetable,
      CollectionProcess process,
      ApplicationEventPublisher events,
      CompanyCalendar calendar) {
    this.cases = cases;
    this.steps = steps;
    this.timetable = timetable;
    this.process = process;
    this.events = events;
    this.calendar = calendar;
  }

  /** Records it, and does what was waiting for it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void left(CaseId id, CollectionStep step, Instant at) {
    steps.letterLeft(id, step, at);
    if (step == CollectionStep.SUSPENSION_NOTICE) {
      process.suspensionNoticeLeft(id);
    }
  }

  /**
   * A letter that left later than its calendar says moves what follows it: its reader has the time
   * that it names.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void moveWhatFollows(CaseId id, CollectionStep step, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, calendar.zone());
    if (isOpen(id) && timetable.isBehindCalendar(id, step, day)) {
      events.publishEvent(new CalendarMoved(id));
    }
  }

  private boolean isOpen(CaseId id) {
    CaseFacts facts = cases.get(id);
    return facts.state().isOpen() && facts.calendar() != null;
  }
}
