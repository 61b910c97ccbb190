package io.cobranza.process.tasks;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * What was sent with a task does not fit its form, or a rule behind it; the message says so in
 * words, and programs are told the field. The API answers 400, or 409 where it contradicts what is
 * recorded: of the engine's own exceptions it takes none from a completion for the sender's fault.
 */
public class TaskAnswerRefusedException extends InvalidRequestException {

  private final String field;

  /**
   * @param field that is to blame; null if it is none in particular
   */
  TaskAnswerRefusedException(Status status, String field, String message) {
    super(status, message);
    this.field = field;
  }

  public TaskAnswerRefusedException(String message) {
    this(Status.BAD_REQUEST, null, message);
  }

  /** As the form calls it; null if none in particular is to blame. */
  public String field() {
    return field;
  }
}
