package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.worklist.NewTask;
import io.cobranza.worklist.Worklist;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lays every task out as people see it: its name in the company's language, its priority, the
 * columns of the filters; and keeps the worklist's own table in the same transaction.
 */
@Component
class TaskDesk {

  private final TaskService tasks;
  private final TaskColumns columns;
  private final Worklist worklist;
  private final MessageSource messages;
  private final CompanyProperties company;

  TaskDesk(
      @Lazy TaskService tasks,
      TaskColumns columns,
      Worklist worklist,
      MessageSource messages,
      CompanyProperties company) {
    this.tasks = tasks;
    this.columns = columns;
    this.worklist = worklist;
    this.messages = messages;
    this.company = company;
  }

  @EventListener(condition = "#task.eventName == 'create'")
  void created(DelegateTask task) {
    CaseId id = caseId(task);
    task.setName(
        messages.getMessage(
            "task." + task.getTaskDefinitionKey(), null, task.getName(), company.language()));
    task.setPriority(columns.priorityOf(id));
    columns.of(id).forEach(task::setVariableLocal);
    worklist.add(
        new NewTask(
            task.getId(),
            id,
            task.getTaskDefinitionKey(),
            task.getName(),
            groupOf(task),
            task.getPriority(),
            task.getDueDate() == null ? null : task.getDueDate().toInstant()));
  }

  @EventListener(condition = "#task.eventName == 'assignment'")
  void assigned(DelegateTask task) {
    worklist.assign(task.getId(), task.getAssignee());
  }

  @EventListener(condition = "#task.eventName == 'complete' || #task.eventName == 'delete'")
  void gone(DelegateTask task) {
    worklist.remove(task.getId());
  }

  /** Brings the columns and the priority of a case's open tasks up to date. */
  void refresh(CaseId id) {
    Map<String, Object> values = columns.of(id);
    int priority = columns.priorityOf(id);
    for (String task : worklist.tasksOf(id)) {
      tasks.setVariablesLocal(task, values);
      tasks.setPriority(task, priority);
      worklist.reprioritise(task, priority);
    }
  }

  private static String groupOf(DelegateTask task) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
