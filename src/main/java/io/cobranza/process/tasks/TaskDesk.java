package io.cobranza.process.tasks;

import io.cobranza.desk.worklist.NewTask;
import io.cobranza.desk.worklist.TaskUrgency;
import io.cobranza.desk.worklist.Worklist;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.DebtChanged;
import io.cobranza.practice.cases.Debts;
import io.cobranza.process.model.UserTasks;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lays every task out as people see it: its name in the company's language, its priority, the
 * columns of the filters; and keeps the worklist's own table in the same transaction.
 */
@Component
public class TaskDesk {

  private final TaskService tasks;
  private final Debts debts;
  private final TaskColumns columns;
  private final TaskUrgency urgency;
  private final CaseFile caseFile;
  private final Worklist worklist;
  private final MessageSource messages;
  private final CompanyProperties company;

  TaskDesk(
      TaskService tasks,
      Debts debts,
      TaskColumns columns,
      TaskUrgency urgency,
      CaseFile caseFile,
      Worklist worklist,
      MessageSource messages,
      CompanyProperties company) {
    this.tasks = tasks;
    this.debts = debts;
    this.columns = columns;
    this.urgency = urgency;
    this.caseFile = caseFile;
    this.worklist = worklist;
    this.messages = messages;
    this.company = company;
  }

  @EventListener(condition = "#task.eventName == 'create'")
  void created(DelegateTask task) {
    TaskSubject subject = TaskSubject.of(task);
    task.setName(nameOf(task, subject));
    if (subject.isCase()) {
      Debt debt = debts.of(subject.caseId());
      task.setPriority(urgency.priorityOf(debt));
      columns.of(debt).forEach(task::setVariableLocal);
    }
    worklist.add(
        new NewTask(
            task.getId(),
            subject.caseId(),
            UserTasks.kindOf(task.getTaskDefinitionKey()),
            task.getName(),
            groupOf(task),
            task.getPriority(),
            task.getDueDate() == null ? null : task.getDueDate().toInstant()));
  }

  private String nameOf(DelegateTask task, TaskSubject subject) {
    Object[] cause =
        subject.isCase() ? null : new Object[] {caseFile.plain(subject, task).get("causeText")};
    return messages.getMessage(
        "task." + UserTasks.kindOf(task.getTaskDefinitionKey()),
        cause,
        drawnName(task),
        company.language());
  }

  /** Somebody has to find it on a list, also where whoever drew it gave it no name. */
  private static String drawnName(DelegateTask task) {
    return task.getName() == null ? task.getTaskDefinitionKey() : task.getName();
  }

  @EventListener(condition = "#task.eventName == 'assignment'")
  void assigned(DelegateTask task) {
    worklist.assign(task.getId(), task.getAssignee());
  }

  @EventListener(condition = "#task.eventName == 'complete' || #task.eventName == 'delete'")
  void gone(DelegateTask task) {
    worklist.remove(task.getId());
  }

  @EventListener
  void on(DebtChanged changed) {
    refresh(changed.caseId());
  }

  /** Brings the columns and the priority of a case's open tasks up to date. */
  private void refresh(CaseId id) {
    Debt debt = debts.of(id);
    Map<String, Object> values = columns.of(debt);
    int priority = urgency.priorityOf(debt);
    for (String task : worklist.lockTasksOf(id)) {
      tasks.setVariablesLocal(task, values);
      tasks.setPriority(task, priority);
      worklist.reprioritise(task, priority);
    }
  }

  /**
   * Brings the open tasks of a page of cases up to date, in the order of their ids.
   *
   * @param after only cases behind this one; null for the first page
   * @return the last of a full page; empty if nothing can be left
   */
  public Optional<CaseId> refreshNext(CaseId after, int limit) {
    List<CaseId> page = worklist.casesWithTasks(after, limit);
    page.forEach(this::refresh);
    return page.size() == limit ? Optional.of(page.get(limit - 1)) : Optional.empty();
  }

  private static String groupOf(DelegateTask task) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
