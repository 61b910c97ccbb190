package io.cobranza.process.tasks;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * What both ways to the engine tell of a refused answer: the sentence alone, which the engine hides
 * behind "Cannot submit task form" and an id, and the field. Made by them, by name; so it is public
 * and has no dependencies.
 */
@Provider
public class NamesTheField implements ExceptionMapper<InvalidRequestException> {

  /** What the engine tells of an exception, and the field that is to blame. */
  public static class Told extends ExceptionDto {

    private final String field;

    Told(InvalidRequestException refusal) {
      setType(refusal.getClass().getSimpleName());
      setMessage(refusal.getMessage());
      field = refusal instanceof TaskAnswerRefusedException answer ? answer.field() : null;
    }

    public String getField() {
      return field;
    }
  }

  @Override
  public Response toResponse(InvalidRequestException told) {
    InvalidRequestException ours = ours(told);
    return ours == null
        ? ExceptionHandlerHelper.getInstance().getResponse(told)
        : Response.status(ours.getStatus())
            .entity(new Told(ours))
            .type(MediaType.APPLICATION_JSON_TYPE)
            .build();
  }

  private static InvalidRequestException ours(Throwable told) {
    for (Throwable cause = told; cause != null; cause = cause.getCause()) {
      if (cause instanceof TaskAnswerRefusedException || cause instanceof TaskConflictException) {
        return (InvalidRequestException) cause;
      }
    }
    return null;
  }
}
