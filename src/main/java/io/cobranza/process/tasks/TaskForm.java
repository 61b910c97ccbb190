package io.cobranza.process.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.cobranza.desk.answers.Answered;
import io.cobranza.process.model.AnswersOfFeel;
import io.cobranza.process.model.PlainFeel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** What a form asks for, read from its drawing. */
public record TaskForm(String id, List<FormField> fields) {

  private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
  private static final AnswersOfFeel<Boolean> HIDDEN = new AnswersOfFeel<>();

  public static TaskForm read(JsonNode form) {
    return new TaskForm(
        form.get("id").asText(),
        StreamSupport.stream(form.get("components").spliterator(), false)
            .filter(component -> component.hasNonNull("key"))
            .map(FormField::read)
            .toList());
  }

  FormField field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
  }

  /** The field with what was sent for it. */
  public Answered answered(FormField field, String value) {
    return new Answered(id, field.key(), value, field.isAmount());
  }

  boolean asksFor(String name) {
    return fields.stream().anyMatch(field -> field.key().equals(name));
  }

  /** Whether the field is hidden from a person who sees and has answered what is given. */
  boolean hides(FormField field, Map<String, Object> answers, Map<String, Object> shown) {
    if (field.hiddenIf() == null) {
      return false;
    }
    PlainFeel.objection(field.hiddenIf())
        .ifPresent(
            objection -> {
              throw new IllegalStateException(
                  "The form %s hides %s by more than plain FEEL: %s"
                      .formatted(id, field.key(), objection));
            });
    Map<String, Object> known = new HashMap<>(shown);
    fields.forEach(each -> known.put(each.key(), answers.get(each.key())));
    return HIDDEN.to(
        field.hiddenIf(), names -> only(names, known), () -> isTrue(field.hiddenIf(), known));
  }

  private static Map<String, Object> only(Set<String> names, Map<String, Object> known) {
    Map<String, Object> facts = new HashMap<>(known);
    facts.keySet().retainAll(names);
    return facts;
  }

  private static boolean isTrue(String condition, Map<String, Object> known) {
    EvaluationResult result = FEEL.evaluateExpression(condition, known);
    return result.isSuccess() && Boolean.TRUE.equals(result.result());
  }
}
