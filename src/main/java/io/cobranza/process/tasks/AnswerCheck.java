package io.cobranza.process.tasks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.desk.answers.AnswerRules;
import io.cobranza.desk.answers.Answers;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.Debts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Checks again, on our side, what a form has checked in the browser: whoever may work on a task can
 * post anything. What the form does not ask for is refused; what it merely shows may come back
 * unchanged and is dropped.
 */
@Component
class AnswerCheck {

  private final Cases cases;
  private final Debts debts;
  private final CaseFile caseFile;
  private final AnswerRules rules;
  private final RefusedAnswers refused;
  private final FormTranslation translation;
  private final ObjectMapper json;

  AnswerCheck(
      Cases cases,
      Debts debts,
      CaseFile caseFile,
      AnswerRules rules,
      RefusedAnswers refused,
      FormTranslation translation,
      ObjectMapper json) {
    this.cases = cases;
    this.debts = debts;
    this.caseFile = caseFile;
    this.rules = rules;
    this.refused = refused;
    this.translation = translation;
    this.json = json;
  }

  /**
   * @return the answers to keep
   * @throws TaskAnswerRefusedException naming the field
   */
  Map<String, Object> accept(TaskEntity task, Map<String, Object> answers) {
    TaskSubject subject = TaskSubject.of(task);
    Supplier<Debt> debt = SingletonSupplier.of(() -> debts.of(subject.caseId()));
    requireSomethingToDo(subject, debt);
    TaskForm form = formOf(task);
    answers.values().removeIf(Objects::isNull);
    Map<String, Object> decisive = caseFile.decisive(subject, task);
    Map<String, Object> accepted = new HashMap<>();
    answers.forEach(
        (name, value) -> {
          if (form.asksFor(name)) {
            accepted.put(name, value);
          } else {
            requireUnchanged(task, subject, name, value);
          }
        });
    for (FormField field : form.fields()) {
      Object value = accepted.get(field.key());
      if (form.hides(field, accepted, decisive)) {
        require(value == null, "answer.notAsked", field);
      } else {
        require(value != null || !field.required(), "answer.required", field);
        if (value != null) {
          require(field.fits(value), "answer.wrong", field);
          rules
              .brokenBy(form.answered(field, value.toString()), debt)
              .ifPresent(message -> require(false, message, field));
        }
      }
    }
    rules
        .brokenByPlan(new Answers(accepted::get), debt)
        .ifPresent(message -> require(false, message, form.field("instalments")));
    return accepted;
  }

  /**
   * The engine may not have heard yet that the case is over; its tasks go when it does. A harmful
   * step looks at the invoice as well.
   */
  private void requireSomethingToDo(TaskSubject subject, Supplier<Debt> debt) {
    if (subject.isCase() && !cases.get(subject.caseId()).state().isOpen()) {
      throw refused.because("case.nothingToCollect", null, debt.get().invoice().number());
    }
  }

  private void requireUnchanged(TaskEntity task, TaskSubject subject, String name, Object value) {
    Object shown = caseFile.plain(subject, task).getOrDefault(name, task.getVariable(name));
    if (shown == null) {
      throw refused.because("answer.unknown", name, name);
    }
    if (!shown.toString().equals(value.toString())) {
      throw refused.because("answer.readOnly", name, name);
    }
  }

  private void require(boolean fulfilled, String message, FormField field) {
    if (!fulfilled) {
      throw refused.because(message, field.key(), field.label());
    }
  }

  /** The form this very task was deployed with, whatever has been deployed since. */
  private TaskForm formOf(TaskEntity task) {
    try (InputStream drawn =
        Context.getCommandContext()
            .runWithoutAuthorization(new GetDeployedTaskFormCmd(task.getId()))) {
      return TaskForm.read(translation.now(json.readTree(drawn)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
