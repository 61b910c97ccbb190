package io.cobranza.process.tasks;

import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.practice.quality.ReviewId;
import io.cobranza.practice.sending.SendingQuestionId;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * What a task is about: a case, the review of a cause of complaints, a question to billing, or a
 * line of the bank. All but one are null.
 */
public record TaskSubject(
    CaseId caseId, ReviewId reviewId, SendingQuestionId questionId, BankLineId lineId) {

  /** The variables that say it. */
  public static final List<String> NAMES =
      List.of(
          CollectionModel.CASE_ID,
          CollectionModel.REVIEW_ID,
          CollectionModel.QUESTION_ID,
          CollectionModel.BANK_LINE_ID);

  public static TaskSubject of(VariableScope scope) {
    return of(name -> (Long) scope.getVariable(name));
  }

  public static TaskSubject of(VariableMap variables) {
    return of(name -> variables.getValue(name, Long.class));
  }

  private static TaskSubject of(Function<String, Long> variables) {
    return new TaskSubject(
        id(variables.apply(CollectionModel.CASE_ID), CaseId::new),
        id(variables.apply(CollectionModel.REVIEW_ID), ReviewId::new),
        id(variables.apply(CollectionModel.QUESTION_ID), SendingQuestionId::new),
        id(variables.apply(CollectionModel.BANK_LINE_ID), BankLineId::new));
  }

  private static <T> T id(Long value, LongFunction<T> made) {
    return value == null ? null : made.apply(value);
  }

  boolean isCase() {
    return caseId != null;
  }
}
