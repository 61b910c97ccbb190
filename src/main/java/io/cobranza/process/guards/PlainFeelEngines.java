package io.cobranza.process.guards;

import io.cobranza.process.model.AnswersOfFeel;
import io.cobranza.process.model.PlainFeel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    AnswersOfFeel<Object> values = new AnswersOfFeel<>();
    AnswersOfFeel<Boolean> verdicts = new AnswersOfFeel<>();
    return new FeelEngine() {

      @Override
      @SuppressWarnings("unchecked") // As the engine's own does it.
      public <T> T evaluateSimpleExpression(String text, VariableContext facts) {
        return (T)
            values.to(
                text,
                names -> known(names, facts),
                () -> engine.evaluateSimpleExpression(plain(text), facts));
      }

      @Override
      public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext facts) {
        return verdicts.to(
            text,
            names -> known(with(names, input), facts),
            () -> engine.evaluateSimpleUnaryTests(plain(text), input, facts));
      }
    };
  }

  /** A cell does not name what its column asks. */
  private static Set<String> with(Set<String> names, String input) {
    Set<String> all = new HashSet<>(names);
    all.add(input);
    return all;
  }

  private static Map<String, Object> known(Set<String> names, VariableContext facts) {
    Map<String, Object> known = new HashMap<>();
    for (String name : names) {
      if (facts.containsVariable(name)) {
        known.put(name, facts.resolve(name).getValue());
      }
    }
    return known;
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
