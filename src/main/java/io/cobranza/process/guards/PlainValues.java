package io.cobranza.process.guards;

import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.camunda.bpm.engine.impl.variable.ValueTypeResolverImpl;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.variable.type.ValueType;

/**
 * The types of values that may come from outside, by the name under which they are sent. The API
 * makes an object of any class that is named with the type {@code Object}.
 */
class PlainValues extends ValueTypeResolverImpl {

  private static final Set<String> PLAIN =
      Set.of("null", "string", "boolean", "short", "integer", "long", "double", "number", "date");

  private final Refusals refusals;

  PlainValues(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public ValueType typeForName(String name) {
    if (!PLAIN.contains(name)) {
      // The API would make an answer of 500 of any other.
      throw new RestException(Response.Status.BAD_REQUEST, refusals.sentence("value", name));
    }
    return super.typeForName(name);
  }
}
