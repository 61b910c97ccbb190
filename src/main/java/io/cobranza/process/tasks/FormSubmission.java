package io.cobranza.process.tasks;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.Refused;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Completes a task with what a person sent: checked against the task's own form, kept at the task
 * alone, in one transaction with all that follows.
 */
@Component
public class FormSubmission {

  private final AnswerCheck check;
  private final TaskHands hands;
  private final TaskConflicts conflicts;
  private final RefusedAnswers refused;
  private final ConflictRetry retry;

  FormSubmission(
      AnswerCheck check,
      TaskHands hands,
      TaskConflicts conflicts,
      RefusedAnswers refused,
      ConflictRetry retry) {
    this.check = check;
    this.hands = hands;
    this.conflicts = conflicts;
    this.refused = refused;
    this.retry = retry;
  }

  /**
   * Again, a bounded number of times, if another transaction was in the way.
   *
   * @throws TaskAnswerRefusedException if the answer breaks a rule, of the form or of a service
   * @throws TaskConflictException if the task is gone, or the other stays in the way
   */
  public void complete(CommandExecutor engine, String taskId, Map<String, Object> answers) {
    try {
      retry.inTransaction(
          () ->
              engine.execute(
                  commands -> {
                    complete(commands, taskId, answers);
                    return null;
                  }));
    } catch (ConcurrencyFailureException e) {
      throw conflicts.stillInTheWay(e);
    } catch (AuthorizationException
        | TaskAnswerRefusedException
        | NullValueException
        | NullPointerException e) {
      requireNotGoneMeanwhile(engine, taskId);
      throw e;
    } catch (ProcessEngineException | Refused e) {
      TaskAnswerRefusedException refusal = refused.in(e).orElseThrow(() -> e);
      requireNotGoneMeanwhile(engine, taskId);
      throw refusal;
    }
  }

  /**
   * The rights of a task go with it, and what its form asks for: whoever comes at that moment seems
   * to have none, or to answer what was not asked, and the engine may not find the half it looks
   * for.
   */
  private void requireNotGoneMeanwhile(CommandExecutor engine, String taskId) {
    engine.execute(
        commands -> {
          conflicts.requireNotGone(commands, taskId);
          return null;
        });
  }

  private void complete(CommandContext commands, String taskId, Map<String, Object> answers) {
    TaskEntity task = commands.getTaskManager().findTaskById(taskId);
    if (task == null) {
      conflicts.requireNotGone(commands, taskId);
    } else {
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
