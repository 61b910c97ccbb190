package io.cobranza.process.tasks;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;

/**
 * A refused answer as both ways to the engine tell it: as the engine does, and the field besides.
 * Made by them, by name; so it is public and has no dependencies.
 */
@Provider
public class NamesTheField implements ExceptionMapper<TaskAnswerRefusedException> {

  /** What the engine tells of an exception, and the field that is to blame. */
  public static class Told extends ExceptionDto {

    private final String field;

    Told(TaskAnswerRefusedException refusal) {
      setType(refusal.getClass().getSimpleName());
      setMessage(refusal.getMessage());
      field = refusal.field();
    }

    public String getField() {
      return field;
    }
  }

  @Override
  public Response toResponse(TaskAnswerRefusedException refusal) {
    return Response.status(refusal.getStatus())
        .entity(new Told(refusal))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .build();
  }
}
