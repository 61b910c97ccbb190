package io.cobranza.process.tasks;

import io.cobranza.desk.worklist.NamedTask;
import io.cobranza.desk.worklist.NewTask;
import io.cobranza.desk.worklist.Regrouped;
import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.desk.worklist.TaskUrgency;
import io.cobranza.desk.worklist.Worklist;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.DebtChanged;
import io.cobranza.practice.cases.Debts;
import io.cobranza.process.model.UserTasks;
import io.cobranza.shared.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
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
  private final TaskNames names;

  TaskDesk(
      TaskService tasks,
      Debts debts,
      TaskColumns columns,
      TaskUrgency urgency,
      CaseFile caseFile,
      Worklist worklist,
      TaskNames names) {
    this.tasks = tasks;
    this.debts = debts;
    this.columns = columns;
    this.urgency = urgency;
    this.caseFile = caseFile;
    this.worklist = worklist;
    this.names = names;
  }

  @EventListener(condition = "#task.eventName == 'create'")
  void created(DelegateTask task) {
    TaskSubject subject = TaskSubject.of(task);
    TaskKind kind = UserTasks.kindOf(task.getTaskDefinitionKey());
    if (subject.isCase()) {
      Debt debt = debts.of(subject.caseId());
      task.setName(names.about(debt, kind, drawnName(task)));
      task.setDescription(debt.customer().name());
      task.setPriority(urgency.priorityOf(debt));
      columns.of(debt, kind).forEach(task::setVariableLocal);
      add(task, subject, kind);
      standTogether(debt, kind, task);
    } else {
      task.setName(names.of(kind, drawnName(task), caseFile.subjectOf(subject)));
      add(task, subject, kind);
    }
  }

  private void add(DelegateTask task, TaskSubject subject, TaskKind kind) {
    worklist.add(
        new NewTask(
            task.getId(),
            subject.caseId(),
            kind,
            task.getName(),
            groupOf(task),
            task.getPriority(),
            task.getDueDate() == null ? null : task.getDueDate().toInstant()));
  }

  /** One customer, one conversation: its calls and visits are not scattered over a list. */
  private void standTogether(Debt debt, TaskKind kind, DelegateTask created) {
    if (!kind.isContact()) {
      return;
    }
    for (Regrouped moved : worklist.standTogether(debt.customer().id(), TaskKind.contacts())) {
      if (created != null && created.getId().equals(moved.taskId())) {
        created.setPriority(moved.priority());
      } else {
        tasks.setPriority(moved.taskId(), moved.priority());
      }
    }
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

  /** In the language that the company speaks now, with all that is shown beside it. */
  void nameAnew(NamedTask task) {
    if (task.caseId() != null) {
      refresh(task.caseId());
      return;
    }
    TaskSubject subject =
        TaskSubject.of(tasks.getVariablesTyped(task.id(), TaskSubject.NAMES, true));
    String name = names.of(task.kind(), task.name(), caseFile.subjectOf(subject));
    tasks.setName(task.id(), name);
    worklist.rename(task.id(), name);
  }

  /** Brings the columns and the priority of a case's open tasks up to date. */
  private void refresh(CaseId id) {
    Debt debt = debts.of(id);
    int urgent = urgency.priorityOf(debt);
    for (NamedTask task : worklist.lockTasksOf(id)) {
      Map<String, Object> values = columns.of(debt, task.kind());
      tasks.setVariablesLocal(task.id(), values);
      tasks.removeVariablesLocal(task.id(), TaskColumns.without(values));
      if (worklist.reprioritise(task.id(), urgent)) {
        tasks.setPriority(task.id(), urgent);
      }
      rename(task, debt);
      standTogether(debt, task.kind(), null);
    }
  }

  private void rename(NamedTask task, Debt debt) {
    if (task.kind() == TaskKind.OTHER) {
      return;
    }
    String name = names.about(debt, task.kind(), task.name());
    if (!name.equals(task.name())) {
      tasks.setName(task.id(), name);
      tasks.setDescription(task.id(), debt.customer().name());
      worklist.rename(task.id(), name);
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
