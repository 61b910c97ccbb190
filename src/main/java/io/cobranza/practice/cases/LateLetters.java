package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that left on a later day than their step was taken. What follows them moves when they
 * leave, but after the commit: where the node stopped in between, nothing has moved.
 */
@Service
@Transactional
public class LateLetters {

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  LateLetters(JdbcClient jdbc, CompanyCalendar calendar, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.events = events;
  }

  /**
   * Gives what follows the letters that left late since yesterday its day again. What has it
   * already stays as it is.
   *
   * @return of how many cases
   */
  public int moveWhatFollows() {
    List<Long> cases =
        jdbc.sql(
                """
                SELECT DISTINCT k.id FROM collection_case k
                JOIN case_step s ON s.case_id = k.id AND s.calendar_round = k.calendar_round
                WHERE k.closed_on IS NULL AND k.calendar IS NOT NULL
                  AND s.left_at >= :since AND DATE(s.left_at) > DATE(s.begun_at)
                """)
            .param("since", calendar.today().minusDays(1))
            .query(Long.class)
            .list();
    cases.forEach(id -> events.publishEvent(new CalendarMoved(new CaseId(id))));
    return cases.size();
  }
}
