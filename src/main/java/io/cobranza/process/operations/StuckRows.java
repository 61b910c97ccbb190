package io.cobranza.process.operations;

import io.cobranza.desk.operations.StuckOrder;
import io.cobranza.desk.operations.StuckStep;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobs without retries and the incidents, with the case they belong to. */
@Repository
class StuckRows {

  /** An incident is reported up to the outermost instance; only where it arose is it shown. */
  private static final String STUCK =
      """
      FROM (
        SELECT j.ID_ AS job, j.PROCESS_INSTANCE_ID_ AS instance, j.PROCESS_DEF_ID_ AS definition,
          COALESCE(j.FAILED_ACT_ID_, d.ACT_ID_) AS element, j.EXCEPTION_MSG_ AS reason,
          COALESCE(n.INCIDENT_TIMESTAMP_, j.CREATE_TIME_) AS since
        FROM ACT_RU_JOB j
        LEFT JOIN ACT_RU_JOBDEF d ON d.ID_ = j.JOB_DEF_ID_
        LEFT JOIN ACT_RU_INCIDENT n ON n.CONFIGURATION_ = j.ID_
          AND n.INCIDENT_TYPE_ = 'failedJob' AND n.ID_ = n.CAUSE_INCIDENT_ID_
        WHERE j.RETRIES_ <= 0
        UNION ALL
        SELECT NULL, o.PROC_INST_ID_, o.PROC_DEF_ID_,
          COALESCE(o.FAILED_ACTIVITY_ID_, o.ACTIVITY_ID_), o.INCIDENT_MSG_, o.INCIDENT_TIMESTAMP_
        FROM ACT_RU_INCIDENT o
        WHERE o.INCIDENT_TYPE_ <> 'failedJob' AND o.ID_ = o.CAUSE_INCIDENT_ID_
      ) s
      LEFT JOIN ACT_RU_EXECUTION e ON e.ID_ = s.instance
      LEFT JOIN case_standing k ON k.case_id = CAST(e.BUSINESS_KEY_ AS UNSIGNED)
      LEFT JOIN invoice_balance i ON i.invoice_id = k.invoice_id
      LEFT JOIN customer_profile c ON c.customer_id = k.customer_id
      WHERE (:invoice IS NULL OR i.number = :invoice) AND (:job IS NULL OR s.job = :job)
      """;

  private static final Map<StuckOrder, String> ORDER =
      Map.of(
          StuckOrder.NEWEST, "s.since DESC, s.job",
          StuckOrder.OLDEST, "s.since, s.job",
          StuckOrder.INVOICE, "i.number, s.since, s.job");

  private final JdbcClient jdbc;
  private final ElementNames names;

  StuckRows(JdbcClient jdbc, ElementNames names) {
    this.jdbc = jdbc;
    this.names = names;
  }

  long count(String invoice) {
    return jdbc.sql("SELECT COUNT(*) " + STUCK)
        .param("invoice", invoice)
        .param("job", null)
        .query(Long.class)
        .single();
  }

  List<StuckStep> find(String invoice, String job, StuckOrder order, Pageable page) {
    return jdbc.sql(
            """
            SELECT s.job, s.instance, s.definition, s.element, s.reason, s.since, k.case_id,
              i.number AS invoice_number, c.number AS customer_number, c.name AS customer_name
            """
                + STUCK
                + "ORDER BY %s LIMIT :limit OFFSET :offset".formatted(ORDER.get(order)))
        .param("invoice", invoice)
        .param("job", job)
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query(step())
        .list();
  }

  private RowMapper<StuckStep> step() {
    return (row, number) -> {
      ElementNames.Name name = names.of(row.getString("definition"), row.getString("element"));
      return new StuckStep(
          row.getString("job"),
          row.getString("instance"),
          subject(row),
          name.element(),
          name.diagram(),
          firstLine(row.getString("reason")),
          Columns.instant(row, "since"));
    };
  }

  private static StuckStep.Subject subject(ResultSet row) throws SQLException {
    Long id = row.getObject("case_id", Long.class);
    return id == null
        ? null
        : new StuckStep.Subject(
            new CaseId(id),
            row.getString("invoice_number"),
            row.getString("customer_number"),
            row.getString("customer_name"));
  }

  private static String firstLine(String reason) {
    return Optional.ofNullable(reason).flatMap(text -> text.lines().findFirst()).orElse(null);
  }
}
