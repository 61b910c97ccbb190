package io.cobranza.process.tasks;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.platform.database.Deadlocks;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/**
 * Completes a task with what a person sent: checked against the task's own form, kept at the task
 * alone, in one transaction with all that follows.
 */
@Component
public class FormSubmission {

  private final AnswerCheck check;
  private final TaskHands hands;
  private final ConflictRetry retry;

  FormSubmission(AnswerCheck check, TaskHands hands, ConflictRetry retry) {
    this.check = check;
    this.hands = hands;
    this.retry = retry;
  }

  /** Again, a bounded number of times, if the database resolved a deadlock against us. */
  public void complete(CommandExecutor engine, String taskId, Map<String, Object> answers) {
    retry.inTransaction(() -> execute(engine, taskId, answers));
  }

  private Void execute(CommandExecutor engine, String taskId, Map<String, Object> answers) {
    try {
      return engine.execute(
          commands -> {
            complete(commands, taskId, answers);
            return null;
          });
    } catch (ProcessEngineException e) {
      throw Deadlocks.causeOf(e) ? new CannotAcquireLockException(e.getMessage(), e) : e;
    }
  }

  private void complete(CommandContext commands, String taskId, Map<String, Object> answers) {
    TaskEntity task = commands.getTaskManager().findTaskById(taskId);
    if (task != null) {
      hands.requireCaller(commands, task);
      Map<String, Object> accepted = check.accept(task, new HashMap<>(answers));
      // The completing command below checks the right to work on the task; on refusal all this is
      // rolled back with it.
      commands.runWithoutAuthorization(
          () -> {
            task.setVariablesLocal(accepted);
            return null;
          });
    }
    new CompleteTaskCmd(taskId, Map.of()).execute(commands);
  }
}
