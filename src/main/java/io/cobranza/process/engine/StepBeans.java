package io.cobranza.process.engine;

import io.cobranza.process.guards.DiagramLanguage;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationContext;

/**
 * The beans that diagrams may name: the steps, their listeners and the timetable, and nothing else
 * of the application. Looked up when first asked for, because the engine starts before them.
 */
public class StepBeans extends AbstractMap<Object, Object> {

  /** What expressions may ask besides the steps. */
  private static final Map<String, Class<?>> ASKED =
      Map.of("timetable", ProcessTimetable.class, "limits", ProcessLimits.class);

  private final ApplicationContext application;
  private final Set<String> names;

  public StepBeans(ApplicationContext application) {
    this.application = application;
    names =
        Stream.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class)
            .flatMap(type -> Stream.of(application.getBeanNamesForType(type, false, false)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What expressions may say: of the timetable and the limits, whatever they answer publicly. */
  DiagramLanguage language() {
    return new DiagramLanguage(
        names,
        ASKED.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, asked -> answersOf(asked.getValue()))));
  }

  private static Set<String> answersOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .map(Method::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean containsKey(Object name) {
    return ASKED.containsKey(name) || names.contains(name);
  }

  @Override
  public Object get(Object name) {
    if (ASKED.containsKey(name)) {
      return application.getBean(ASKED.get(name));
    }
    return names.contains(name) ? application.getBean(name.toString()) : null;
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    throw new UnsupportedOperationException("Beans are asked for by name");
  }
}
