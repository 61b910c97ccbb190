package io.cobranza.process.tasks;

import io.cobranza.practice.quality.ReviewId;
import io.cobranza.practice.sending.SendingQuestionId;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * What a task is about: a case, the review of a cause of complaints, or a question to billing. All
 * but one are null.
 */
public record TaskSubject(CaseId caseId, ReviewId reviewId, SendingQuestionId questionId) {

  /** The variables that say it. */
  public static final List<String> NAMES =
      List.of(CollectionModel.CASE_ID, CollectionModel.REVIEW_ID, CollectionModel.QUESTION_ID);

  public static TaskSubject of(VariableScope scope) {
    return of(
        (Long) scope.getVariable(CollectionModel.CASE_ID),
        (Long) scope.getVariable(CollectionModel.REVIEW_ID),
        (Long) scope.getVariable(CollectionModel.QUESTION_ID));
  }

  public static TaskSubject of(VariableMap variables) {
    return of(
        variables.getValue(CollectionModel.CASE_ID, Long.class),
        variables.getValue(CollectionModel.REVIEW_ID, Long.class),
        variables.getValue(CollectionModel.QUESTION_ID, Long.class));
  }

  private static TaskSubject of(Long caseId, Long reviewId, Long questionId) {
    return new TaskSubject(
        caseId == null ? null : new CaseId(caseId),
        reviewId == null ? null : new ReviewId(reviewId),
        questionId == null ? null : new SendingQuestionId(questionId));
  }

  boolean isCase() {
    return caseId != null;
  }
}
