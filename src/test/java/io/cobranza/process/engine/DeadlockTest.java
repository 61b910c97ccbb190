package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.process.tasks.FormSubmission;
import io.cobranza.process.tasks.TaskConflictException;
import io.cobranza.testing.CobranzaTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CobranzaTest
class DeadlockTest {

  @Autowired FormSubmission submission;

  /** An engine that loses that many deadlocks before it gets its way. */
  private static CommandExecutor losing(int deadlocks, AtomicInteger attempts) {
    return new CommandExecutor() {
      @Override
      public <T> T execute(Command<T> command) {
        if (attempts.incrementAndGet() <= deadlocks) {
          throw new ProcessEngineException(
              new SQLException("Deadlock found when trying to get lock", "40001", 1213));
        }
        return null;
      }
    };
  }

  @Test
  void aCompletionThatLosesADeadlockIsTriedAgain() {
    AtomicInteger attempts = new AtomicInteger();
    submission.complete(losing(2, attempts), "task", Map.of());
    assertThat(attempts).hasValue(3);
  }

  @Test
  void butNotForEver() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(() -> submission.complete(losing(99, attempts), "task", Map.of()))
        .isInstanceOf(TaskConflictException.class);
    assertThat(attempts).hasValue(4);
  }
}
