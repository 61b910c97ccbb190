package io.cobranza.process.operations;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much work waits in the engine, and how the last morning went. */
@Repository
class EngineFigures {

  private static final String MORNING = "morning";
  private static final int ACTIVE = 1;

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  EngineFigures(JdbcClient jdbc, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * @param due steps that could be taken at this moment
   * @param lateSeconds how long the oldest of them has been due; 0 if there is none
   * @param dead steps that were tried in vain and wait for a person
   * @param incidents whatever the engine has reported as stuck
   */
  record Work(long due, double lateSeconds, long dead, long incidents) {}

  /**
   * @param ended when the last one was over
   * @param workSeconds what its routines took together, without waiting for the office to open
   */
  record Morning(Instant ended, double workSeconds) {}

  Work work() {
    return jdbc.sql(
            """
            SELECT COUNT(*) AS due, MIN(COALESCE(j.DUEDATE_, j.CREATE_TIME_)) AS oldest,
              (SELECT COUNT(*) FROM ACT_RU_JOB d WHERE d.RETRIES_ <= 0) AS dead,
              (SELECT COUNT(*) FROM ACT_RU_INCIDENT) AS incidents
            FROM ACT_RU_JOB j
            WHERE j.RETRIES_ > 0 AND j.SUSPENSION_STATE_ = :active
              AND (j.DUEDATE_ <= :now OR j.DUEDATE_ IS NULL)
            """)
        .param("active", ACTIVE)
        .param("now", Columns.utc(calendar.now()))
        .query(
            (row, number) ->
                new Work(
                    row.getLong("due"), late(row), row.getLong("dead"), row.getLong("incidents")))
        .single();
  }

  /** Empty before the first was over. */
  Optional<Morning> lastMorning() {
    return jdbc.sql(
            """
            SELECT m.END_TIME_ AS ended, COALESCE(SUM(r.DURATION_), 0) AS millis
            FROM (SELECT ID_, END_TIME_ FROM ACT_HI_PROCINST
                  WHERE PROC_DEF_KEY_ = :morning AND END_TIME_ IS NOT NULL
                  ORDER BY END_TIME_ DESC LIMIT 1) m
            LEFT JOIN ACT_HI_PROCINST r ON r.ROOT_PROC_INST_ID_ = m.ID_ AND r.ID_ <> m.ID_
            GROUP BY m.ID_, m.END_TIME_
            """)
        .param("morning", MORNING)
        .query(
            (row, number) ->
                new Morning(Columns.instant(row, "ended"), seconds(row.getLong("millis"))))
        .optional();
  }

  private double late(ResultSet row) throws SQLException {
    Instant oldest = Columns.instant(row, "oldest");
    return oldest == null ? 0 : Math.max(0, seconds(millisSince(oldest)));
  }

  private long millisSince(Instant then) {
    return calendar.now().toEpochMilli() - then.toEpochMilli();
  }

  private static double seconds(long millis) {
    return millis / 1000.0;
  }
}
