package io.cobranza.process.engine;

import static io.cobranza.practice.policy.CollectionStep.Track.TALK;

import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.Elements;
import io.cobranza.shared.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where the cases stand in the engine and where the ledger has them, compared in the database: one
 * statement for all of them.
 */
@Repository
class CasesInEngine {

  /** What ends with its case; the business key of an instance is the case. */
  private static final Set<String> ENDS_WITH_CASE =
      Set.of(
          CollectionModel.PROCESS,
          CollectionModel.PART_DISPUTE,
          CollectionModel.UNDELIVERABLE_LETTER,
          CollectionModel.WAIVE_CHARGES);

  private static final int ACTIVE = 1;

  private final JdbcClient jdbc;

  CasesInEngine(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Standing(CaseId id, CaseState state) {}

  /** Those that can be told; of the others tells {@link #suspended}. */
  List<Standing> overAndRunning() {
    return jdbc.sql(
            """
            SELECT DISTINCT k.case_id, k.state FROM ACT_RU_EXECUTION e
            JOIN case_standing k ON k.case_id = CAST(e.BUSINESS_KEY_ AS UNSIGNED)
            WHERE e.PARENT_ID_ IS NULL AND e.PROC_DEF_KEY_ IN (:processes)
              AND e.SUSPENSION_STATE_ = :active AND k.closed_on IS NOT NULL
            """)
        .param("processes", ENDS_WITH_CASE)
        .param("active", ACTIVE)
        .query(
            (row, number) ->
                new Standing(
                    new CaseId(row.getLong("case_id")), CaseState.valueOf(row.getString("state"))))
        .list();
  }

  /** In dispute in the ledger, and waiting to hear of it. */
  List<CaseId> disputedAndCollected() {
    return cases(
        """
        SELECT DISTINCT k.case_id FROM ACT_RU_EVENT_SUBSCR s
        JOIN ACT_RU_EXECUTION e ON e.ID_ = s.PROC_INST_ID_
        JOIN running_case k ON k.case_id = CAST(e.BUSINESS_KEY_ AS UNSIGNED)
        WHERE s.EVENT_NAME_ = :message AND e.SUSPENSION_STATE_ = :active
          AND k.state = 'IN_DISPUTE'
        """,
        Map.of("message", CollectionModel.DISPUTE_RECEIVED, "active", ACTIVE));
  }

  /**
   * Nothing drives them. Those that wait to be started are not among them. A correlated EXISTS over
   * a cast of the id is answered wrongly by MariaDB when the statement is executed again, and for a
   * NOT IN it may look through all instances for each case; a join to a list reads each once.
   */
  List<CaseId> withoutInstance() {
    return cases(
        """
        SELECT k.case_id FROM running_case k
        LEFT JOIN (SELECT DISTINCT CAST(e.BUSINESS_KEY_ AS UNSIGNED) AS case_id
                   FROM ACT_RU_EXECUTION e
                   WHERE e.BUSINESS_KEY_ IS NOT NULL AND e.PARENT_ID_ IS NULL
                     AND e.PROC_DEF_KEY_ = :process) i ON i.case_id = k.case_id
        WHERE k.state <> 'OPENING' AND i.case_id IS NULL
        """,
        Map.of("process", CollectionModel.PROCESS));
  }

  /** Open or over: none of them hears what happens. */
  List<CaseId> suspended() {
    return cases(
        """
        SELECT DISTINCT k.case_id FROM ACT_RU_EXECUTION e
        JOIN case_standing k ON k.case_id = CAST(e.BUSINESS_KEY_ AS UNSIGNED)
        WHERE e.PARENT_ID_ IS NULL AND e.SUSPENSION_STATE_ <> :active
        """,
        Map.of("active", ACTIVE));
  }

  /**
   * Collected in-house, and the next letter planned on their page has no timer to wait for: it
   * waits for the day of the letter and beside it for that of the hand-over, or for somebody's
   * approval of the letter. They are counted: MariaDB took a correlated EXISTS in a HAVING for
   * false once there were some dozens of cases.
   */
  List<CaseId> withoutTimer() {
    return cases(
        """
        SELECT k.case_id FROM ACT_RU_EXECUTION e
        JOIN running_case k ON k.case_id = CAST(e.BUSINESS_KEY_ AS UNSIGNED)
        LEFT JOIN ACT_RU_JOB j ON j.PROCESS_INSTANCE_ID_ = e.ID_
          AND j.HANDLER_CFG_ IN (:timers) AND j.SUSPENSION_STATE_ = :active
        LEFT JOIN waiting_task t ON t.case_id = k.case_id AND t.task_key = :approval
        WHERE k.state = 'IN_HOUSE' AND e.PARENT_ID_ IS NULL AND e.PROC_DEF_KEY_ = :process
        GROUP BY k.case_id
        HAVING COUNT(DISTINCT j.ID_) + COUNT(DISTINCT t.case_id) <= 1
        """,
        Map.of(
            "process",
            CollectionModel.PROCESS,
            "timers",
            timersBesideCalls(),
            "approval",
            TaskKind.APPROVE_FINAL_DEMAND.name(),
            "active",
            ACTIVE));
  }

  private static List<String> timersBesideCalls() {
    return Elements.CALENDAR_TIMERS.entrySet().stream()
        .filter(timer -> timer.getValue().track() != TALK)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<CaseId> cases(String query, Map<String, ?> values) {
    return jdbc.sql(query).params(values).query(Long.class).list().stream()
        .map(CaseId::new)
        .toList();
  }
}
