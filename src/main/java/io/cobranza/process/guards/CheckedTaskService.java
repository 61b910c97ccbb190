package io.cobranza.process.guards;

import io.cobranza.process.tasks.FormSubmission;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Whichever way a task is completed, what is sent with it passes the checks of its form. */
public class CheckedTaskService extends TaskServiceImpl {

  private final Supplier<FormSubmission> submission;

  public CheckedTaskService(Supplier<FormSubmission> submission) {
    this.submission = submission;
  }

  @Override
  public void complete(String taskId) {
    complete(taskId, Map.of());
  }

  @Override
  public void complete(String taskId, Map<String, Object> answers) {
    submission.get().complete(commandExecutor, taskId, answers == null ? Map.of() : answers);
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, Map<String, Object> answers, boolean deserialize) {
    complete(taskId, answers);
    return Variables.createVariables();
  }

  /** Resolving is for delegated tasks and carries nothing here. */
  @Override
  public void resolveTask(String taskId, Map<String, Object> answers) {
    if (answers != null && !answers.isEmpty()) {
      throw new TaskAnswerRefusedException("A delegated task is given back without answers");
    }
    super.resolveTask(taskId);
  }

  @Override
  public TaskQuery createTaskQuery() {
    return new GuardedTaskQuery(commandExecutor);
  }

  @Override
  public void handleBpmnError(String taskId, String code) {
    handleBpmnError(taskId, code, null, null);
  }

  @Override
  public void handleBpmnError(String taskId, String code, String message) {
    handleBpmnError(taskId, code, message, null);
  }

  @Override
  public void handleEscalation(String taskId, String code) {
    handleEscalation(taskId, code, null);
  }

  /** No diagram catches one at a task, and one that nobody catches would end the case's track. */
  @Override
  public void handleBpmnError(
      String taskId, String code, String message, Map<String, Object> answers) {
    throw new TaskAnswerRefusedException("A task ends with an answer, not with an error");
  }

  /** As {@link #handleBpmnError}. */
  @Override
  public void handleEscalation(String taskId, String code, Map<String, Object> answers) {
    throw new TaskAnswerRefusedException("A task ends with an answer, not with an escalation");
  }
}
