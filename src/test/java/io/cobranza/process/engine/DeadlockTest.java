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
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CobranzaTest
class DeadlockTest {

  @Autowired FormSubmission submission;

  /** An engine that loses that many deadlocks before it gets its way. */
  private static CommandExecutor losing(int deadlocks, AtomicInteger attempts) {
    return losing(
        deadlocks,
        attempts,
        new ProcessEngineException(
            new SQLException("Deadlock found when trying to get lock", "40001", 1213)));
  }

  private static CommandExecutor losing(
      int conflicts, AtomicInteger attempts, ProcessEngineException conflict) {
    return new CommandExecutor() {
      @Override
      public <T> T execute(Command<T> command) {
        if (attempts.incrementAndGet() <= conflicts) {
          throw conflict;
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

  /** A step began under the one that the answer ends, or ended above the one that it begins. */
  @ParameterizedTest
  @ValueSource(ints = {1451, 1452})
  void soIsOneThatMeetsAStepOfAnother(int error) {
    AtomicInteger attempts = new AtomicInteger();
    CommandExecutor engine =
        losing(
            2,
            attempts,
            new ProcessEnginePersistenceException(
                "persistence", new SQLException("a foreign key constraint fails", "23000", error)));
    submission.complete(engine, "task", Map.of());
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
