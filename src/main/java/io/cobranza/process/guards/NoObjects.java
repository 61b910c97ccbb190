package io.cobranza.process.guards;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Stands where the engine would keep objects as variables, and bring them back to life: does
 * neither. The engine asks it last, so whatever is asked here is no plain value.
 */
class NoObjects extends JavaObjectSerializer {

  private final Refusals refusals;

  NoObjects(Refusals refusals) {
    this.refusals = refusals;
  }

  /** What a table answered is at hand while the diagram takes its value out, and never kept. */
  @Override
  public boolean canHandle(TypedValue value) {
    if (value.isTransient() && value.getValue() instanceof DmnDecisionResult) {
      return true;
    }
    throw refusals.because("value", "Object");
  }

  @Override
  protected Object deserializeFromByteArray(byte[] kept, String typeName) {
    throw refusals.because("value", typeName);
  }
}
