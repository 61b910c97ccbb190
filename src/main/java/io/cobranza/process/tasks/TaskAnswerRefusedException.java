package io.cobranza.process.tasks;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * What was sent with a task does not fit its form; the message names the field. The API answers
 * 400: of the engine's own exceptions it takes none from a completion for the sender's fault.
 */
public class TaskAnswerRefusedException extends InvalidRequestException {

  public TaskAnswerRefusedException(String message) {
    super(Status.BAD_REQUEST, message);
  }
}
