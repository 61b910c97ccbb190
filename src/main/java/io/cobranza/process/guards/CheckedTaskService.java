package io.cobranza.process.guards;

import io.cobranza.process.tasks.FormSubmission;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.process.tasks.TaskConflicts;
import io.cobranza.process.tasks.TaskHands;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Whichever way a task is completed, what is sent with it passes the checks of its form; and
 * whichever way it is passed on, it comes into the hands only of those it is for.
 */
public class CheckedTaskService extends TaskServiceImpl {

  private final Supplier<FormSubmission> submission;
  private final Supplier<TaskHands> hands;
  private final Supplier<TaskConflicts> conflicts;

  public CheckedTaskService(
      Supplier<FormSubmission> submission,
      Supplier<TaskHands> hands,
      Supplier<TaskConflicts> conflicts) {
    this.submission = submission;
    this.hands = hands;
    this.conflicts = conflicts;
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
  public void claim(String taskId, String person) {
    before(
        commands -> {
          TaskEntity task = find(commands, taskId);
          if (task == null) {
            conflicts.get().requireNotGone(commands, taskId);
          }
          hands.get().requireMember(commands, task, person);
        });
    try {
      super.claim(taskId, person);
    } catch (TaskAlreadyClaimedException e) {
      throw conflicts.get().takenBy(e.getTaskAssignee());
    } catch (AuthorizationException | NullValueException e) {
      // Its rights go with it.
      before(commands -> conflicts.get().requireNotGone(commands, taskId));
      throw e;
    }
  }

  @Override
  public void setAssignee(String taskId, String person) {
    requireMember(taskId, person);
    super.setAssignee(taskId, person);
  }

  @Override
  public void setOwner(String taskId, String person) {
    requireMember(taskId, person);
    super.setOwner(taskId, person);
  }

  @Override
  public void delegateTask(String taskId, String person) {
    requireMember(taskId, person);
    super.delegateTask(taskId, person);
  }

  @Override
  public void saveTask(Task task) {
    before(commands -> hands.get().requireHarmless(commands, task));
    super.saveTask(task);
  }

  @Override
  public void addUserIdentityLink(String taskId, String person, String type) {
    before(commands -> hands.get().requireAdministrator(commands));
    requireMember(taskId, person);
    super.addUserIdentityLink(taskId, person, type);
  }

  @Override
  public void addGroupIdentityLink(String taskId, String group, String type) {
    before(commands -> hands.get().requireAdministrator(commands));
    super.addGroupIdentityLink(taskId, group, type);
  }

  @Override
  public void addCandidateUser(String taskId, String person) {
    addUserIdentityLink(taskId, person, IdentityLinkType.CANDIDATE);
  }

  @Override
  public void addCandidateGroup(String taskId, String group) {
    addGroupIdentityLink(taskId, group, IdentityLinkType.CANDIDATE);
  }

  @Override
  public void deleteUserIdentityLink(String taskId, String person, String type) {
    before(commands -> hands.get().requireAdministrator(commands));
    super.deleteUserIdentityLink(taskId, person, type);
  }

  @Override
  public void deleteGroupIdentityLink(String taskId, String group, String type) {
    before(commands -> hands.get().requireAdministrator(commands));
    super.deleteGroupIdentityLink(taskId, group, type);
  }

  @Override
  public void deleteCandidateUser(String taskId, String person) {
    deleteUserIdentityLink(taskId, person, IdentityLinkType.CANDIDATE);
  }

  @Override
  public void deleteCandidateGroup(String taskId, String group) {
    deleteGroupIdentityLink(taskId, group, IdentityLinkType.CANDIDATE);
  }

  @Override
  public Comment createComment(String taskId, String instanceId, String message) {
    before(commands -> hands.get().requireNoteWriter(commands, find(commands, taskId)));
    return super.createComment(taskId, instanceId, message);
  }

  @Override
  public void addComment(String taskId, String instanceId, String message) {
    createComment(taskId, instanceId, message);
  }

  private void requireMember(String taskId, String person) {
    before(commands -> hands.get().requireMember(commands, find(commands, taskId), person));
  }

  private static TaskEntity find(CommandContext commands, String taskId) {
    return taskId == null ? null : commands.getTaskManager().findTaskById(taskId);
  }

  private void before(Consumer<CommandContext> check) {
    commandExecutor.execute(
        commands -> {
          check.accept(commands);
          return null;
        });
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
