package io.cobranza.process.guards;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * Evaluates expressions for the engine, whichever way they came to it: none is made that says more
 * than {@link DiagramLanguage} allows, and none that is made reaches more than {@link StepResolver}
 * gives.
 */
public class StepExpressions extends JuelExpressionManager {

  private final DiagramLanguage language;
  private final Refusals refusals;

  /**
   * @param beans steps, and whom expressions may ask, by name
   */
  public StepExpressions(Map<Object, Object> beans, DiagramLanguage language, Refusals refusals) {
    super(beans);
    this.language = language;
    this.refusals = refusals;
  }

  @Override
  public ValueExpression createValueExpression(String expression) {
    if (!DiagramLanguage.WHO_IS_LOOKING.contains(expression)) {
      language
          .objection(expression)
          .ifPresent(
              objection -> {
                throw refusals.because("expression", expression, objection);
              });
    }
    return super.createValueExpression(expression);
  }

  @Override
  protected ELResolver createElResolver() {
    return new StepResolver(beans, language, refusals);
  }
}
