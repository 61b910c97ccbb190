package io.cobranza.process.tasks;

import io.cobranza.shared.Colleagues;
import io.cobranza.shared.CompanyProperties;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the second of two people at one task who was first, in the company's language. */
@Component
public class TaskConflicts {

  private final MessageSource messages;
  private final CompanyProperties company;
  private final Colleagues colleagues;

  TaskConflicts(MessageSource messages, CompanyProperties company, Colleagues colleagues) {
    this.messages = messages;
    this.company = company;
    this.colleagues = colleagues;
  }

  /**
   * @throws TaskConflictException if there was such a task and it is over
   */
  public void requireNotGone(CommandContext commands, String taskId) {
    if (taskId != null) {
      commands.runWithoutAuthorization(
          () -> {
            HistoryService history = commands.getProcessEngineConfiguration().getHistoryService();
            HistoricTaskInstance gone =
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
            if (gone != null && gone.getEndTime() != null) {
              throw over(history, taskId);
            }
            return null;
          });
    }
  }

  public TaskConflictException takenBy(String person) {
    return new TaskConflictException(text("task.takenBy", colleagues.nameOf(person)));
  }

  TaskConflictException stillInTheWay(Exception cause) {
    return new TaskConflictException(text("task.inTheWay"), cause);
  }

  private TaskConflictException over(HistoryService history, String taskId) {
    return history
        .createUserOperationLogQuery()
        .taskId(taskId)
        .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
        .list()
        .stream()
        .map(UserOperationLogEntry::getUserId)
        .findFirst()
        .map(colleagues::nameOf)
        .map(person -> new TaskConflictException(text("task.answeredBy", person)))
        .orElseGet(() -> new TaskConflictException(text("task.notNeeded")));
  }

  private String text(String key, Object... facts) {
    return messages.getMessage(key, facts, company.language());
  }
}
