package io.cobranza.process.tasks;

import io.cobranza.practice.quality.ReviewId;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * What a task is about: a case, or the review of a cause of complaints.
 *
 * @param caseId null if it is about a review
 * @param reviewId null if it is about a case
 */
public record TaskSubject(CaseId caseId, ReviewId reviewId) {

  public static TaskSubject of(VariableScope scope) {
    return of(
        (Long) scope.getVariable(CollectionModel.CASE_ID),
        (Long) scope.getVariable(CollectionModel.REVIEW_ID));
  }

  public static TaskSubject of(VariableMap variables) {
    return of(
        variables.getValue(CollectionModel.CASE_ID, Long.class),
        variables.getValue(CollectionModel.REVIEW_ID, Long.class));
  }

  private static TaskSubject of(Long caseId, Long reviewId) {
    return new TaskSubject(
        caseId == null ? null : new CaseId(caseId),
        reviewId == null ? null : new ReviewId(reviewId));
  }

  boolean isCase() {
    return caseId != null;
  }
}
