package io.cobranza.demo;

import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.shared.CaseId;
import java.util.Map;

/** The running collection practice, as far as the demo moves it by hand. */
public interface Practice {

  /** Until closed, nothing of the practice happens by itself. */
  interface Pause extends AutoCloseable {
    @Override
    void close();
  }

  Pause pause();

  /**
   * Does everything that is due by now, and what becomes due by that, in the order of its time.
   * What fails is tried again as often as the practice would, then left.
   *
   * @return how many things were left
   */
  int doWhatIsDue();

  /**
   * Takes and completes a task as that user does with its form.
   *
   * @param answers by the fields of the form
   * @return false if the case has no such task now
   */
  boolean complete(CaseId id, TaskKind task, String user, Map<String, Object> answers);
}
