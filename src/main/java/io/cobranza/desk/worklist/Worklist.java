package io.cobranza.desk.worklist;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open tasks, in a table of their own: the engine's query joins and sorts too much to be asked
 * for every page. Written in the engine's own transaction, so the two never differ.
 */
@Service
@Transactional
public class Worklist {

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  Worklist(JdbcClient jdbc, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  public void add(NewTask task) {
    jdbc.sql(
            """
            INSERT INTO open_task
              (task_id, case_id, task_key, name, candidate_group, priority, urgency, created_at,
               due_at)
            VALUES (:id, :case, :key, :name, :group, :urgency, :urgency, :created, :due)
            """)
        .param("id", task.id())
        .param("case", task.caseId() == null ? null : task.caseId().value())
        .param("key", task.kind().name())
        .param("name", task.name())
        .param("group", task.group())
        .param("urgency", task.urgency())
        .param("created", Columns.utc(calendar.now()))
        .param("due", Columns.utc(task.dueAt()))
        .update();
  }

  public void assign(String task, String user) {
    jdbc.sql("UPDATE open_task SET assignee = :user WHERE task_id = :id")
        .param("user", user)
        .param("id", task)
        .update();
  }

  /** Another name, because somebody else or something else is owed. */
  public void rename(String task, String name) {
    jdbc.sql("UPDATE open_task SET name = :name WHERE task_id = :id")
        .param("name", name)
        .param("id", task)
        .update();
  }

  /**
   * How urgent a task is by itself.
   *
   * @return whether it was not as urgent before
   */
  public boolean reprioritise(String task, int urgency) {
    return jdbc.sql(
                """
                UPDATE open_task SET priority = :urgency, urgency = :urgency
                WHERE task_id = :id AND (priority <> :urgency OR urgency <> :urgency)
                """)
            .param("urgency", urgency)
            .param("id", task)
            .update()
        > 0;
  }

  /**
   * Makes a customer's open tasks of these kinds all as urgent as the most urgent of them, so that
   * they stand together on a list.
   *
   * @return those that were not
   */
  public List<Regrouped> standTogether(CustomerId customer, Collection<TaskKind> kinds) {
    List<Ranked> ranked = ranked(customer, kinds);
    int highest = ranked.stream().mapToInt(Ranked::urgency).max().orElse(0);
    return ranked.stream()
        .filter(task -> task.priority() != highest)
        .filter(task -> move(task.taskId(), highest))
        .map(task -> new Regrouped(task.taskId(), highest))
        .toList();
  }

  private record Ranked(String taskId, int priority, int urgency) {}

  private List<Ranked> ranked(CustomerId customer, Collection<TaskKind> kinds) {
    return jdbc.sql(
            """
            SELECT t.task_id, t.priority, t.urgency
            FROM open_task t JOIN running_case c ON c.case_id = t.case_id
            WHERE c.customer_id = :customer AND t.task_key IN (:keys)
            ORDER BY t.task_id
            """)
        .param("customer", customer.value())
        .param("keys", kinds.stream().map(Enum::name).toList())
        .query(
            (row, number) ->
                new Ranked(row.getString("task_id"), row.getInt("priority"), row.getInt("urgency")))
        .list();
  }

  /** Somebody may have answered it meanwhile. */
  private boolean move(String task, int priority) {
    return jdbc.sql("UPDATE open_task SET priority = :priority WHERE task_id = :id")
            .param("priority", priority)
            .param("id", task)
            .update()
        > 0;
  }

  public void remove(String task) {
    jdbc.sql("DELETE FROM open_task WHERE task_id = :id").param("id", task).update();
  }

  /** The ids of the open tasks of a case. */
  @Transactional(readOnly = true)
  public List<String> tasksOf(CaseId id) {
    return jdbc.sql("SELECT task_id FROM open_task WHERE case_id = :case")
        .param("case", id.value())
        .query(String.class)
        .list();
  }

  /**
   * As {@link #tasksOf}, and none of them ends before this transaction does. Who is ending one is
   * waited for, and that one is not among them.
   */
  @Transactional
  public List<NamedTask> lockTasksOf(CaseId id) {
    return jdbc.sql(
            """
            SELECT task_id, case_id, task_key, name FROM open_task WHERE case_id = :case FOR UPDATE
            """)
        .param("case", id.value())
        .query((row, number) -> namedTask(row))
        .list();
  }

  private static NamedTask namedTask(ResultSet row) throws SQLException {
    Long about = row.getObject("case_id", Long.class);
    return new NamedTask(
        row.getString("task_id"),
        about == null ? null : new CaseId(about),
        TaskKind.ofWord(row.getString("task_key")),
        row.getString("name"));
  }

  /** The open tasks of a case, the oldest first. */
  @Transactional(readOnly = true)
  public List<OpenTask> openTasks(CaseId id) {
    return jdbc.sql("SELECT * FROM open_task WHERE case_id = :case ORDER BY created_at, task_id")
        .param("case", id.value())
        .query((row, number) -> openTask(row))
        .list();
  }

  /** The customer's open tasks of these kinds, the oldest first. */
  @Transactional(readOnly = true)
  public List<CustomerTask> tasksOfCustomer(CustomerId customer, Collection<TaskKind> kinds) {
    return jdbc.sql(
            """
            SELECT t.task_id, t.case_id, t.task_key, t.candidate_group, t.assignee
            FROM open_task t JOIN running_case c ON c.case_id = t.case_id
            WHERE c.customer_id = :customer AND t.task_key IN (:keys)
            ORDER BY t.created_at, t.task_id
            """)
        .param("customer", customer.value())
        .param("keys", kinds.stream().map(Enum::name).toList())
        .query(
            (row, number) ->
                new CustomerTask(
                    row.getString("task_id"),
                    new CaseId(row.getLong("case_id")),
                    TaskKind.ofWord(row.getString("task_key")),
                    row.getString("candidate_group"),
                    row.getString("assignee")))
        .list();
  }

  /**
   * Cases that have an open task, in the order of their ids.
   *
   * @param after only cases behind this one; null for the first page
   */
  @Transactional(readOnly = true)
  public List<CaseId> casesWithTasks(CaseId after, int limit) {
    return jdbc.sql(
            """
            SELECT DISTINCT case_id FROM open_task WHERE case_id > :after
            ORDER BY case_id LIMIT :limit
            """)
        .param("after", after == null ? 0 : after.value())
        .param("limit", limit)
        .query((row, number) -> new CaseId(row.getLong(1)))
        .list();
  }

  /** Every open task. */
  @Transactional(readOnly = true)
  public List<NamedTask> all() {
    return jdbc.sql("SELECT task_id, case_id, task_key, name FROM open_task ORDER BY task_id")
        .query((row, number) -> namedTask(row))
        .list();
  }

  @Transactional(readOnly = true)
  public long countTasks() {
    return jdbc.sql("SELECT COUNT(*) FROM open_task").query(Long.class).single();
  }

  public int countCasesWithTasks() {
    return jdbc.sql("SELECT COUNT(DISTINCT case_id) FROM open_task").query(Integer.class).single();
  }

  private static OpenTask openTask(ResultSet row) throws SQLException {
    return new OpenTask(
        TaskKind.ofWord(row.getString("task_key")),
        row.getString("name"),
        row.getString("candidate_group"),
        row.getString("assignee"),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "due_at"));
  }
}
