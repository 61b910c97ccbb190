package io.cobranza.process.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.process.guards.CheckedTaskService;
import io.cobranza.shared.Refused;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.MissingAuthorization;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The payment takes a task away, and its rights with it, after the answer has found it and before
 * its rights are looked at.
 */
class TaskGoneMeanwhileTest extends CollectionTest {

  @Autowired FormSubmission submission;
  @Autowired TaskHands hands;
  @Autowired TaskConflicts conflicts;
  @Autowired ProcessEngineConfigurationImpl engine;

  private String call;

  @BeforeEach
  void aCallIsToBeMade() {
    goToTheCall();
    call = task("UserTask_CallCustomer").getId();
  }

  /** Fails like that the first time. */
  private CommandExecutor failing(RuntimeException failure) {
    AtomicBoolean asked = new AtomicBoolean();
    return new CommandExecutor() {
      @Override
      public <T> T execute(Command<T> command) {
        if (asked.compareAndSet(false, true)) {
          throw failure;
        }
        return engine.getCommandExecutorTxRequired().execute(command);
      }
    };
  }

  private CommandExecutor withoutRight() {
    return failing(
        new AuthorizationException(
            "carla", List.of(new MissingAuthorization("TASK_WORK", "Task", call))));
  }

  @Test
  void whoAnswersReadsThatItIsNotNeeded() {
    pays("1000.00");
    assertThatThrownBy(() -> submission.complete(withoutRight(), call, Map.of()))
        .isInstanceOf(TaskConflictException.class)
        .hasMessageContaining("not needed any more");
  }

  @Test
  void soDoesWhoAnswersWhatItNoLongerAsks() {
    pays("1000.00");
    CommandExecutor refusing = failing(new TaskAnswerRefusedException("Not asked"));
    assertThatThrownBy(() -> submission.complete(refusing, call, Map.of()))
        .isInstanceOf(TaskConflictException.class)
        .hasMessageContaining("not needed any more");
  }

  @Test
  void soDoesWhoseTaskTheEngineFindsByHalves() {
    pays("1000.00");
    CommandExecutor halves = failing(new NullPointerException("because \"execution\" is null"));
    assertThatThrownBy(() -> submission.complete(halves, call, Map.of()))
        .isInstanceOf(TaskConflictException.class)
        .hasMessageContaining("not needed any more");
  }

  /** The engine hands on as its own failure what a service finds behind a task's listener. */
  @Test
  void whatAServiceFindsIsTheSendersFaultAndNamesTheField() {
    Refused found = Refused.conflict("decision", "handover.ownRequest");
    CommandExecutor wrapping = failing(new ProcessEngineException("Exception in listener", found));
    assertThatThrownBy(() -> submission.complete(wrapping, call, Map.of()))
        .isInstanceOfSatisfying(
            TaskAnswerRefusedException.class,
            refusal -> {
              assertThat(refusal.field()).isEqualTo("decision");
              assertThat(refusal.getStatus().getStatusCode()).isEqualTo(409);
            })
        .hasMessageContaining("somebody else has to approve it");
  }

  @Test
  void whatABugFindsStaysAFailure() {
    CommandExecutor broken = failing(new ProcessEngineException("Broken"));
    assertThatThrownBy(() -> submission.complete(broken, call, Map.of()))
        .isExactlyInstanceOf(ProcessEngineException.class);
  }

  @Test
  void soDoesWhoTakesIt() {
    CheckedTaskService desk =
        new CheckedTaskService(
            () -> submission,
            () -> {
              CompletableFuture.runAsync(() -> pays("1000.00")).join();
              return hands;
            },
            () -> conflicts);
    desk.setCommandExecutor(engine.getCommandExecutorTxRequired());
    assertThatThrownBy(() -> desk.claim(call, "collector"))
        .isInstanceOf(TaskConflictException.class)
        .hasMessageContaining("not needed any more");
  }

  @Test
  void whoHasNoRightToATaskThatIsThereReadsThat() {
    assertThatThrownBy(() -> submission.complete(withoutRight(), call, Map.of()))
        .isInstanceOf(AuthorizationException.class);
  }
}
