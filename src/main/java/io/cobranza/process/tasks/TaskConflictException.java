package io.cobranza.process.tasks;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** Somebody else was first with a task; the message says who. The API answers 409. */
public class TaskConflictException extends InvalidRequestException {

  TaskConflictException(String message) {
    super(Status.CONFLICT, message);
  }

  TaskConflictException(String message, Exception cause) {
    super(Status.CONFLICT, cause, message);
  }
}
