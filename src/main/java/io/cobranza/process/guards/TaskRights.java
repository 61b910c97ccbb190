package io.cobranza.process.guards;

import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/** Who has taken a task may also give it back, or on to a colleague. */
public class TaskRights extends DefaultAuthorizationProvider {

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String before, String assignee) {
    AuthorizationEntity[] rights = super.newTaskAssignee(task, before, assignee);
    if (assignee != null && rights != null) {
      for (AuthorizationEntity right : rights) {
        if (assignee.equals(right.getUserId())) {
          right.addPermission(TaskPermissions.TASK_ASSIGN);
        }
      }
    }
    return rights;
  }
}
