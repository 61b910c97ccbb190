package io.cobranza.process.guards;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * What names in expressions stand for: a step, whom expressions may ask, or a variable, in this
 * order, so that no variable takes the place of a step. Of what they stand for nothing is told,
 * whatever it is; only the timetable and the limits answer their questions.
 */
class StepResolver extends ELResolver {

  private static final String BUSINESS_KEY = "processBusinessKey";

  private final Map<Object, Object> beans;
  private final DiagramLanguage language;
  private final Refusals refusals;
  private final CompositeELResolver variables = new CompositeELResolver();
  private final BeanELResolver asked = new BeanELResolver(true);

  StepResolver(Map<Object, Object> beans, DiagramLanguage language, Refusals refusals) {
    this.beans = beans;
    this.language = language;
    this.refusals = refusals;
    variables.add(new VariableScopeElResolver());
    variables.add(new VariableContextElResolver());
  }

  @Override
  public Object getValue(ELContext context, Object base, Object name) {
    if (base instanceof DelegateExecution execution && BUSINESS_KEY.equals(name)) {
      context.setPropertyResolved(true);
      return execution.getProcessBusinessKey();
    }
    if (base != null) {
      throw refusals.because("reach", name);
    }
    if (beans.containsKey(name)) {
      context.setPropertyResolved(true);
      return beans.get(name);
    }
    return variables.getValue(context, null, name);
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    if (language.askable().stream()
        .noneMatch(name -> beans.get(name) == base && language.answers(name, method))) {
      throw refusals.because("reach", method);
    }
    return asked.invoke(context, base, method, types, arguments);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object name) {
    throw refusals.because("reach", name);
  }

  @Override
  public void setValue(ELContext context, Object base, Object name, Object value) {
    throw refusals.because("reach", name);
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object name) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }
}
