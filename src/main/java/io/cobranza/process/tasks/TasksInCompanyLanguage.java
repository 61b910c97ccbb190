package io.cobranza.process.tasks;

import io.cobranza.desk.worklist.NamedTask;
import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.desk.worklist.Worklist;
import io.cobranza.platform.database.ConflictRetry;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After a start in which the company speaks another language than before, the tasks that are open
 * are named anew. Their forms are put into it whenever they are opened.
 */
@Component
class TasksInCompanyLanguage {

  private final Worklist worklist;
  private final TaskDesk desk;
  private final TaskNames names;
  private final ConflictRetry retry;

  TasksInCompanyLanguage(Worklist worklist, TaskDesk desk, TaskNames names, ConflictRetry retry) {
    this.worklist = worklist;
    this.desk = desk;
    this.names = names;
    this.retry = retry;
  }

  @EventListener(ApplicationReadyEvent.class)
  void nameAnew() {
    worklist.all().stream().filter(this::isInAnother).forEach(this::nameAnew);
  }

  private boolean isInAnother(NamedTask task) {
    return task.kind() != TaskKind.OTHER && !names.isInOurLanguage(task.kind(), task.name());
  }

  private void nameAnew(NamedTask task) {
    retry.inTransaction(
        () -> {
          desk.nameAnew(task);
          return task;
        });
  }
}
