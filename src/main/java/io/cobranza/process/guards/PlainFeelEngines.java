package io.cobranza.process.guards;

import io.cobranza.process.model.PlainFeel;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Evaluates the cells of tables for the engine, and nothing but plain FEEL, wherever it is from.
 */
class PlainFeelEngines implements FeelEngineFactory {

  private final Refusals refusals;

  PlainFeelEngines(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public FeelEngine createInstance() {
    FeelEngine engine = new ScalaFeelEngineFactory(List.of()).createInstance();
    return new FeelEngine() {

      @Override
      public <T> T evaluateSimpleExpression(String text, VariableContext facts) {
        return engine.evaluateSimpleExpression(plain(text), facts);
      }

      @Override
      public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext facts) {
        return engine.evaluateSimpleUnaryTests(plain(text), input, facts);
      }
    };
  }

  private String plain(String text) {
    PlainFeel.objection(text)
        .ifPresent(
            objection -> {
              throw refusals.because("expression", text, objection);
            });
    return text;
  }
}
