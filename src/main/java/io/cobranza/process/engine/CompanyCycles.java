package io.cobranza.process.engine;

import io.cobranza.shared.CompanyProperties;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/**
 * When what is drawn to recur, such as the morning, comes next: by the clock on the company's wall.
 * The engine's own goes by that of the server, whose morning may be the company's evening before.
 * In the night in which clocks change it comes once as well: from the hour that is left out it
 * moves behind it, and of the hour that comes twice it takes the first.
 */
@Component
class CompanyCycles extends CycleBusinessCalendar {

  private static final String REPEATED_DURATION = "R";

  private final CompanyProperties company;

  CompanyCycles(CompanyProperties company) {
    this.company = company;
  }

  /** The engine takes all of its calendars or none. */
  BusinessCalendarManager amongTheEnginesCalendars() {
    MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
    calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new DurationBusinessCalendar());
    calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar());
    calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, this);
    return calendars;
  }

  @Override
  public Date resolveDuedate(String cycle, Date start, long repeatOffset) {
    return cycle.startsWith(REPEATED_DURATION)
        ? super.resolveDuedate(cycle, start, repeatOffset)
        : next(read(cycle), start == null ? ClockUtil.getCurrentTime() : start);
  }

  private static CronExpression read(String cycle) {
    try {
      return CronExpression.parse(cycle);
    } catch (IllegalArgumentException e) {
      throw new ProcessEngineException("Cannot read when it recurs: " + cycle, e);
    }
  }

  /** The given time if it never comes again, as the engine has it. */
  private Date next(CronExpression cycle, Date start) {
    Instant now = start.toInstant();
    LocalDateTime onTheWall = cycle.next(LocalDateTime.ofInstant(now, company.zone()));
    while (onTheWall != null) {
      Instant due = onTheWall.atZone(company.zone()).toInstant();
      if (due.isAfter(now)) {
        return Date.from(due);
      }
      onTheWall = cycle.next(onTheWall);
    }
    return start;
  }
}
