package io.cobranza.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Completes a task with what a person sent: checked against the task's own form, kept at the task
 * alone, in one transaction with all that follows.
 */
@Component
class FormSubmission {

  private final AnswerCheck check;

  FormSubmission(AnswerCheck check) {
    this.check = check;
  }

  Command<Void> of(String taskId, Map<String, Object> answers) {
    return commands -> {
      complete(commands, taskId, answers);
      return null;
    };
  }

  private void complete(CommandContext commands, String taskId, Map<String, Object> answers) {
    TaskEntity task = commands.getTaskManager().findTaskById(taskId);
    if (task != null) {
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
