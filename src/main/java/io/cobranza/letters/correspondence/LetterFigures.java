package io.cobranza.letters.correspondence;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many letters stand where, and how long the oldest has waited. */
@Repository
class LetterFigures {

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  LetterFigures(JdbcClient jdbc, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * @param oldest when the first of them was planned
   * @param due from when on the first of them could have been sent; null if that is not known
   */
  record InState(LetterState state, long count, Instant oldest, Instant due) {}

  record Figures(List<InState> states, Instant at) {

    long count(LetterState state) {
      return states.stream().filter(each -> each.state == state).mapToLong(InState::count).sum();
    }

    double plannedForSeconds() {
      return planned().map(each -> secondsSince(each.oldest)).orElse(Double.valueOf(0));
    }

    double lateSeconds() {
      return planned().map(each -> secondsSince(each.due)).orElse(Double.valueOf(0));
    }

    private Optional<InState> planned() {
      return states.stream().filter(each -> each.state == LetterState.PLANNED).findFirst();
    }

    private double secondsSince(Instant then) {
      return then == null || then.isAfter(at) ? 0 : Duration.between(then, at).toSeconds();
    }
  }

  Figures now() {
    List<InState> states =
        jdbc.sql(
                """
                SELECT state, COUNT(*) AS letters, MIN(planned_at) AS oldest, MIN(next_attempt_at) AS due
                FROM letter GROUP BY state
                """)
            .query(
                (row, number) ->
                    new InState(
                        LetterState.valueOf(row.getString("state")),
                        row.getLong("letters"),
                        Columns.instant(row, "oldest"),
                        Columns.instant(row, "due")))
            .list();
    return new Figures(states, calendar.now());
  }
}
