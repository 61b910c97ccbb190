package io.cobranza.process;

import org.camunda.bpm.engine.BadUserRequestException;

/** What was sent with a task does not fit its form; the message names the field. */
class TaskAnswerRefusedException extends BadUserRequestException {

  TaskAnswerRefusedException(String message) {
    super(message);
  }
}
