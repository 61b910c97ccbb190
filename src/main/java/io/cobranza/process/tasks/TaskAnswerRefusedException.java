package io.cobranza.process.tasks;

import org.camunda.bpm.engine.BadUserRequestException;

/** What was sent with a task does not fit its form; the message names the field. */
public class TaskAnswerRefusedException extends BadUserRequestException {

  public TaskAnswerRefusedException(String message) {
    super(message);
  }
}
